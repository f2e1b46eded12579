import type { Outcome } from './play.js';

/** What came of every way, one line each, in columns. `rows` are the signers whom the backend has. */
export function table(outcomes: readonly Outcome[], rows: ReadonlySet<string>): string {
  const lines = outcomes.map(({ way, plugin, role, kept, seen, expected, signers, failure }) => {
    const signed = signers.length === 0 ? '–' : `${signers.filter((email) => rows.has(email)).length} of ${signers.length}`;
    const verdict = seen === expected ? '' : `expected ${expected}${failure === undefined ? '' : `: ${failure.split('\n')[0]}`}`;
    return [plugin ? 'yes' : 'no', way, role, kept, seen, signed, verdict];
  });
  const all = [['plugin', 'way', 'role', 'kept', 'a visitor has', 'signed', ''], ...lines];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${all.map(row).join('\n')}\n`;
}
