import type { BenchResult, BenchRow } from './bench-result.js';
import { drill } from './fraud/drill.js';
import { wholeNumber } from './whole-number.js';

/** Twenty robots a second, who confirm by mail, among honest people; from one server, and from 2,000 networks. `--robots=72000 --honest=10000` */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const robots = wholeNumber(options, 'robots', 72_000);
  const honest = wholeNumber(options, 'honest', 10_000);
  const rows: BenchRow[] = [];
  for (const networks of [1, 2000]) {
    const began = performance.now();
    const found = await drill({ robots, honest, networks });
    const out = (100 * found.robotsOut) / robots;
    const from = networks === 1 ? 'from one server' : `from ${networks} networks`;
    const clear = found.shown === found.confirmed;
    rows.push(
      { what: `robots ${from} that counted until the keeper came`, figure: found.countedBefore, unit: `of ${found.robots}` },
      { what: '  held or removed in the end', figure: out, unit: '%', target: '>= 99', ok: found.robots === robots && out >= 99 },
      { what: '  commands', figure: found.typed.length, target: '<= 5', ok: found.typed.length <= 5 },
      {
        what: '  honest people held or removed',
        figure: found.honestOut,
        unit: `of ${found.honest}`,
        target: '0',
        ok: found.honest === honest && found.honestOut === 0,
      },
      { what: '  shown in the end', figure: found.shown, target: `${found.confirmed}, the honest who pressed their button`, ok: clear },
      { what: '  first alarm', figure: found.alarmAfter, unit: 's', target: '< 300', ok: found.alarmAfter < 300 },
      { what: '  time of the drill', figure: (performance.now() - began) / 1000, unit: 's' },
    );
  }
  return { name: 'fraud', rows };
}
