import { elementNames, subjectOf, type ElementName } from '@solidarity/contract/options';
import type { SnippetInput } from '../snippet/snippet-input.js';

export const backend = 'https://sign.example.org';

/** What an editor may well have chosen, with all that editors and filters are known to break in a value. */
export const sampleInput = (
  element: ElementName,
  destination: SnippetInput['destination'],
  more: Partial<SnippetInput> = {},
): SnippetInput => ({
  element,
  options: { [subjectOf[element]]: 'fair-plan', heading: 'Act now: “sign” it’s <b>ours</b> & "theirs" [x] -- \n \'now\'' },
  destination,
  backend,
  theme: { accent: 'rgb(200 16 46)' },
  linkText: 'A fair plan & <more>',
  ...more,
});

export const everyElement = elementNames;
