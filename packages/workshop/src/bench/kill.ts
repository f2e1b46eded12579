import { join } from 'node:path';
import { sqliteStore } from '@solidarity/server/node';
import type { BenchResult, BenchRow } from './bench-result.js';
import { audit } from './kill/audit.js';
import { openLedger, type Ledger } from './kill/ledger.js';
import { signOn } from './kill/sign.js';
import { backendFolder } from './server/backend-folder.js';
import { serveCommand } from './server/serve-command.js';
import { wholeNumber } from './whole-number.js';

const lines = 64;

/**
 * `solidarity serve` under load, killed with SIGKILL at moments that nobody chose and started again each time. Whoever was left without
 * an answer asks again with the same key. `--kills=200 --acknowledged=100000`
 */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const kills = wholeNumber(options, 'kills', 200);
  const acknowledged = wholeNumber(options, 'acknowledged', 100_000);
  const folder = await backendFolder();
  try {
    const ledger = openLedger();
    for (let left = kills; left > 0; left -= 1) {
      const each = (acknowledged - ledger.acknowledged.size) / left;
      // The last one makes up for what the dice left out.
      await signUntilKilled(folder.path, ledger, Math.ceil(each * (left === 1 ? 1 : 0.5 + Math.random())));
    }
    const last = await serveCommand({ data: folder.path });
    await signOn(last.address, lines, ledger, ledger.nextUnknown);
    last.signal('SIGTERM');
    const code = await last.ended;
    const store = await sqliteStore(join(folder.path, 'solidarity.db'));
    const found = await audit(store, ledger);
    await store.close();
    const none = (what: string, figure: number): BenchRow => ({ what, figure, target: 'none', ok: figure === 0 });
    return {
      name: 'kill',
      rows: [
        { what: `acknowledged through ${kills} kills`, figure: ledger.acknowledged.size, ok: ledger.acknowledged.size >= acknowledged },
        none('  of these lost', found.lost),
        none('  signatures doubled', found.doubled),
        none('  signatures of nobody', found.strange),
        { what: 'outcomes unknown at a kill, asked again with their key', figure: ledger.unknowns, ok: ledger.unknowns > 0 },
        none('  of these not settled as exactly one', found.unsettled),
        none('consents that are not there exactly once', found.consentsOff),
        none('mails that are not in the outbox exactly once', found.mailsOff),
        none('keys forgotten', found.keysOff),
        none('people by which counters are off', found.countersOff),
        { what: 'exit code after SIGTERM at the end', figure: String(code), target: '0', ok: code === 0 },
      ],
    };
  } finally {
    await folder.remove();
  }
}

/** Kills it once so many were acknowledged, in the midst of the rest. */
async function signUntilKilled(data: string, ledger: Ledger, quota: number): Promise<void> {
  const serving = await serveCommand({ data });
  const enough = ledger.acknowledged.size + quota;
  await signOn(serving.address, lines, ledger, () => {
    if (ledger.acknowledged.size >= enough) serving.signal('SIGKILL');
    return ledger.next();
  });
  await serving.ended;
}
