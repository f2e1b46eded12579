import type { BenchRow } from '../bench-result.js';
import { backendFolder, type BackendFolder } from '../server/backend-folder.js';
import { serveCommand } from '../server/serve-command.js';
import { audit, type Audit } from './audit.js';
import { openLedger, type Ledger } from './ledger.js';
import { signOn } from './sign.js';

const lines = 64;

export interface Endings {
  readonly signal: 'SIGKILL' | 'SIGTERM';
  readonly times: number;
  /** So many people at least are to be told that they have signed. */
  readonly acknowledged: number;
  /** sqlite unless told. */
  readonly database: string | undefined;
}

export interface Through {
  readonly ledger: Ledger;
  readonly found: Audit;
  /** How each process ended; null where a signal ended it. */
  readonly codes: readonly (number | null)[];
}

/**
 * `solidarity serve` under load, ended at moments that nobody chose and started again each time. Whoever was left without an answer
 * asks again with the same key.
 */
export async function signThrough({ signal, times, acknowledged, database = 'sqlite' }: Endings): Promise<Through> {
  const folder = await backendFolder({ database });
  try {
    const ledger = openLedger();
    const codes: (number | null)[] = [];
    for (let left = times; left > 0; left -= 1) {
      const each = (acknowledged - ledger.acknowledged.size) / left;
      // The last one makes up for what the dice left out.
      const enough = ledger.acknowledged.size + Math.ceil(each * (left === 1 ? 1 : 0.5 + Math.random()));
      codes.push(await signUntil(folder, ledger, () => ledger.acknowledged.size >= enough, signal));
    }
    const last = await serveCommand({ folder });
    await signOn(last.address, lines, ledger, ledger.nextUnknown);
    last.signal('SIGTERM');
    codes.push(await last.ended);
    const store = await folder.openStore();
    const found = await audit(store, ledger);
    await store.close();
    return { ledger, found, codes };
  } finally {
    await folder.remove();
  }
}

/** Ends it once that is enough, in the midst of the rest. */
async function signUntil(folder: BackendFolder, ledger: Ledger, isEnough: () => boolean, signal: NodeJS.Signals): Promise<number | null> {
  const serving = await serveCommand({ folder });
  let isTold = false;
  await signOn(serving.address, lines, ledger, () => {
    if (!isTold && isEnough()) {
      isTold = true;
      serving.signal(signal);
    }
    return ledger.next();
  });
  return serving.ended;
}

const none = (what: string, figure: number): BenchRow => ({ what, figure, target: 'none', ok: figure === 0 });

/** What must hold however it was ended. */
export const rowsOf = ({ ledger, found }: Through, acknowledged: number): BenchRow[] => [
  { what: 'people told that they have signed', figure: ledger.acknowledged.size, ok: ledger.acknowledged.size >= acknowledged },
  none('  of these lost', found.lost),
  none('  signatures doubled', found.doubled),
  none('  signatures of nobody', found.strange),
  none('without an answer, and after asking again not there exactly once', found.unsettled),
  none('consents that are not there exactly once', found.consentsOff),
  none('mails that are not in the outbox exactly once', found.mailsOff),
  none('keys forgotten', found.keysOff),
  none('people by which counters are off', found.countersOff),
];
