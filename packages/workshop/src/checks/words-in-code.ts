import type { Check } from './check.js';
import { lineAt } from './parsed-source.js';
import { isTest, sourceFiles } from './source-files.js';
import { spokenIn } from './spoken-strings.js';

/** Whatever visitors and editors are shown, but for the catalogues themselves, what is written from comments or to developers, and style sheets. */
const shows =
  /^packages\/(?:(?:core|petition|counter|letter|newsletter|share|embed|builder)\/src|server\/src\/(?:http\/pages|mail|rules\/badge))\b/;
const notShown = /\/words\/|family-tokens\.ts$|\/embed\/src\/develop\/|styles\.ts$/;

/** What looks like words to a machine, and is nobody's language. Who keeps the backend is told in English: its log and errors are not read here. */
export const exceptions: readonly { readonly text: RegExp; readonly why: string }[] = [
  { text: /^(?:[\w-]+(?:\.[\w-]+)+(?: |$))+$/, why: 'names of mail servers' },
  { text: /^(?:text|accent|words) on (?:surface|accent)$/, why: 'names of pairs of colours, for which the builder has words' },
  { text: /^const search=/, why: 'code for a worker' },
  { text: /^@page \{/, why: 'a style sheet for paper' },
  { text: /^\((?:prefers|forced)-/, why: 'a question about the device' },
  {
    text: /^(?:noopener noreferrer|light dark|trusted-types \w+|noindex, nofollow|public, max-age=[^.]+)$/,
    why: 'values of attributes and headers',
  },
  { text: /^RCPT TO$/, why: 'a command of SMTP' },
  { text: /^IBM Plex Sans Arabic$/, why: 'a font' },
  { text: /^the mail server refused the receiver/, why: 'an error, for the log' },
];

/** Holds that all words stand in catalogues, where every language has its own. */
export const check: Check = async (root) =>
  (await sourceFiles(root))
    .filter(({ path }) => shows.test(path) && !isTest(path) && !notShown.test(path))
    .flatMap((file) =>
      spokenIn(file)
        .filter(({ text }) => !exceptions.some((exception) => exception.text.test(text)))
        .map(
          ({ text, start }) =>
            `${file.path}:${lineAt(file.text, start)}: ${JSON.stringify(text)} stands in no catalogue; put it under words/.`,
        ),
    );
