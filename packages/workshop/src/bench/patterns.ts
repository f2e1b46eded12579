import { fileURLToPath } from 'node:url';
import { lineAt, patternsOf } from '../checks/parsed-source.js';
import { isTest, sourceFiles } from '../checks/source-files.js';
import type { BenchResult, BenchRow } from './bench-result.js';
import { known } from './patterns/known.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** What reads text of people, editors or other machines. */
const judged = /^packages\/((?:contract|core|server)\/src\/.*)/;

/** Judges every regular expression of contract, core and server by recheck: one that is not linear needs a reason. Half a minute. */
export async function run(): Promise<BenchResult> {
  // The parts of recheck that are made for one platform are left alone.
  process.env['RECHECK_BACKEND'] = 'pure';
  const { checkSync } = await import('recheck');
  const files = (await sourceFiles(root)).filter(({ path }) => judged.test(path) && !isTest(path));
  const patterns = files.flatMap((file) => patternsOf(file).map((pattern) => ({ ...pattern, file })));
  const slow = patterns.flatMap(({ source, flags, start, file }): BenchRow[] => {
    const found = checkSync(source, flags, { timeout: 10_000 });
    if (found.status === 'safe') return [];
    const why = known[judged.exec(file.path)?.[1] ?? ''];
    const figure = found.status === 'vulnerable' ? found.complexity.summary : 'not understood';
    return [{ what: `${file.path}:${lineAt(file.text, start)}`, figure, target: why ?? 'linear, or a reason', ok: why !== undefined }];
  });
  return { name: 'patterns', rows: [{ what: 'patterns', figure: patterns.length }, ...slow] };
}
