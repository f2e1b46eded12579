import type { Campaign } from '@solidarity/contract';
import { markup, type Part } from '../../rules/markup.js';
import { pageWords, wordsIn } from '../../words/languages.js';

/** A name and its value in a `<dl>`; nothing where there is none. */
export const fact = (name: string, value: string | undefined): Part =>
  value !== undefined && value !== '' && markup`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`;

/** All that was answered beside name and address, under the labels of the form where it is known. */
export function answerFacts(person: Readonly<Record<string, string | boolean>>, campaign: Campaign | undefined, language: string): Part[] {
  const known = pageWords(language).fields;
  return Object.entries(person)
    .filter(([name]) => name !== 'givenName' && name !== 'familyName')
    .map(([name, value]) => {
      const field = campaign?.fields.find((asked) => asked.name === name);
      return fact(field?.label ?? known[name] ?? name, valueOf(name, value, field?.options, language));
    });
}

function valueOf(name: string, value: string | boolean, options: Campaign['fields'][number]['options'], language: string): string {
  const { yes, no } = wordsIn(language).personPage;
  if (typeof value === 'boolean') return value ? yes : no;
  if (name === 'country') return new Intl.DisplayNames(language, { type: 'region' }).of(value) ?? value;
  return options?.find((option) => option.value === value)?.label ?? value;
}
