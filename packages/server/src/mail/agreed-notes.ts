import type { Campaign } from '@solidarity/contract';
import type { Asked } from '../rules/entries.js';
import { grantedIn } from '../rules/granted.js';
import { wordsIn } from '../words/languages.js';

/** A receipt: with whom and when something was agreed to, and its exact words. Nothing where nothing was. */
export function agreedNotes({ at, consents }: Pick<Asked, 'at' | 'consents'>, { organisation }: Campaign, language: string): string[] {
  const said = grantedIn(consents);
  if (said.length === 0) return [];
  const time = `${new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`;
  const agreed = wordsIn(language)
    .listMails.agreed.replace('{organisation}', () => organisation)
    .replace('{time}', () => time);
  return [agreed, ...said.map(({ text }) => `“${text}”`)];
}
