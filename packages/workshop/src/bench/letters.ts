import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchResult } from './bench-result.js';

interface Mail {
  readonly at: number;
  readonly id: string;
}
/** The steps that the server's own test takes with fewer letters; they are not part of what the package offers. */
interface Steps {
  fillLetters(path: string, letters: number): Promise<void>;
  sendThroughKills(path: string, letters: number, kills: number): Promise<{ mails: readonly Mail[]; counted: number }>;
  mostInAnHour(mails: readonly Mail[]): number;
}
const steps = new URL('../../../server/dist/test/kill-letters.js', import.meta.url);

/** Letters to one target, whose sender is killed on its way. `--letters=10000 --kills=5`. The clock runs from letter to letter. */
export async function run({ letters = '10000', kills = '5' }: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const { fillLetters, sendThroughKills, mostInAnHour } = (await import(steps.href)) as Steps;
  const folder = mkdtempSync(join(tmpdir(), 'solidarity-letters-'));
  try {
    const path = join(folder, 'letters.db');
    const began = performance.now();
    await fillLetters(path, Number(letters));
    const { mails, counted } = await sendThroughKills(path, Number(letters), Number(kills));
    const seconds = (performance.now() - began) / 1000;
    const known = new Set<string>();
    const firsts = mails.filter(({ id }) => !known.has(id) && known.add(id));
    const doubled = mails.length - firsts.length;
    const most = mostInAnHour(firsts);
    const lost = Number(letters) - firsts.length;
    const rows = [
      { what: `letters lost of ${letters}, ${kills} kills`, figure: lost, target: 'none', ok: lost === 0 },
      { what: 'letters sent twice', figure: doubled, target: 'at most the one in flight at each kill', ok: doubled <= Number(kills) },
      { what: 'letters counted', figure: counted, target: 'each once', ok: counted === Number(letters) },
      { what: 'most letters in one hour', figure: most, target: 'at most 30', ok: most <= 30 },
      { what: 'to keep, confirm and send them all', figure: seconds, unit: 's' },
    ];
    return { name: 'letters', rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
