import { comingLater } from './coming-later.js';
import { words } from './each-ends.js';
import { framedOddly } from './framed-oddly.js';
import { handlingIt } from './handling-it.js';
import { hostileStyles } from './hostile-styles.js';
import { lackingThings } from './lacking-things.js';
import { livingWithOthers } from './living-with-others.js';
import type { OddPage } from './odd-page.js';
import { runningOddly } from './running-oddly.js';
import { underPolicies } from './under-policies.js';
import { writtenOddly } from './written-oddly.js';

const groups: Readonly<Record<string, readonly OddPage[]>> = {
  'What editors make of what was pasted': writtenOddly,
  'What becomes of the script': runningOddly,
  'What the page’s server forbids': underPolicies,
  Frames: framedOddly,
  'What other scripts have done': livingWithOthers,
  'What the browser lacks, or no longer has as it was made': lackingThings,
  'What changes after the tag has run': comingLater,
  'What is done to the element while it is used': handlingIt,
};

export const everyOddPage: readonly OddPage[] = Object.values(groups).flat();

/** Each page and how it ends, as `docs/hostile-pages.md` has it. */
export function oddPagesTable(): string {
  const tables = Object.entries(groups).map(([group, pages]) =>
    rowsOf(
      group,
      pages.map(({ what, ends }) => [what, words[ends]]),
    ),
  );
  const styles = rowsOf(
    'Styles that reach for everything',
    hostileStyles.map(([what]) => [what, 'the same form, to a tenth of a pixel']),
  );
  return [...tables, styles].join('\n\n');
}

const rowsOf = (group: string, rows: readonly (readonly [what: string, ends: string])[]): string =>
  [
    `## ${group}`,
    '',
    '| a page that | ends |',
    '|---|---|',
    ...rows.map(([what, ends]) => `| ${what.replaceAll('|', '\\|')} | ${ends} |`),
  ].join('\n');
