import { letterLimits, mostAnswerCharacters, type CampaignFile, type Targets } from '@solidarity/contract';
import { targetOf, type ListedTarget } from './list-source.js';
import type { RowFault } from './target-rows.js';

/** What a campaign's letter asks of the list of its targets. */
export type LetterOfList = Pick<CampaignFile, 'words' | 'letter'>;

const withoutFallback = /\{\{\s*recipient\.(role|area|salutation)\s*\}\}/g;

/** Targets of whom a letter says what nothing is known of, with no fallback beside it: a letter to them could never leave. */
export function unsaidFaults({ words }: LetterOfList, rows: readonly ListedTarget[]): RowFault[] {
  const locked = Object.values(words).flatMap(({ letter }) => (letter ? [letter.opening, letter.closing] : []));
  const said = new Set([...locked.join('\n').matchAll(withoutFallback)].map(([, column]) => column as 'role' | 'area' | 'salutation'));
  return [...said].flatMap((column) =>
    rows.flatMap((row, index) => {
      if (!row.contactable || row[column] !== undefined) return [];
      const expected = `expected the ${column} that the letter names, or a fallback in the letter: {{recipient.${column}|…}}`;
      return [{ index, column, expected }];
    }),
  );
}

/** Why an answer out of these rows could not be shown, or a letter to all of it not be sent. */
export function answerFaults({ letter }: LetterOfList, rows: readonly ListedTarget[]): { expected: string; got: string }[] {
  if (!letter) return [];
  const faults: { expected: string; got: string }[] = [];
  for (const [whose, found] of answers(letter.find, rows)) {
    const reachable = found.filter(({ contactable }) => contactable).length;
    if (letter.selection === 'all' && reachable > letterLimits.targets)
      faults.push({
        expected: `expected at most ${letterLimits.targets} targets ${whose}, since a letter with "selection": "all" goes to each of them; list fewer, or let writers choose with "several" or "one"`,
        got: String(reachable),
      });
    const answer = { match: 'exact', targets: found.map(targetOf), selection: letter.selection, source: { name: '' } } satisfies Targets;
    const { length } = JSON.stringify(answer);
    // What the source is called comes on top.
    if (length > mostAnswerCharacters - 1000)
      faults.push({
        expected: `expected an answer of at most ${mostAnswerCharacters - 1000} characters ${whose}, which is what an element reads; "find": "postcode" or "country" narrows it`,
        got: String(length),
      });
  }
  return faults;
}

/** What a visitor can be answered at once. Those of several areas are asked again. */
function answers(
  find: NonNullable<CampaignFile['letter']>['find'],
  rows: readonly ListedTarget[],
): (readonly [whose: string, found: readonly ListedTarget[]])[] {
  if (find === 'list') return [['in all', rows]];
  const places = (row: ListedTarget) =>
    find === 'country' ? [row.country ?? ''] : (row.postcodes ?? []).map((part) => `${part} ${row.area ?? ''}`);
  const found = new Map<string, ListedTarget[]>();
  for (const row of rows) for (const place of places(row)) found.set(place, [...(found.get(place) ?? []), row]);
  return [...found].filter(([place]) => place.trim() !== '').map(([place, those]) => [`for ${place.trim()}`, those]);
}
