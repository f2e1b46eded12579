import { addressOf, paths, type RouteName } from '@solidarity/contract';
import type { BackendFault } from '../../backend/faults.js';
import { record } from '../../backend/read-values.js';
import type { Bench } from './bench.js';

export interface Proving {
  /** Asks whether proof of work is wanted, unless the last answer holds, and has it made meanwhile. */
  begin(): void;
  /** A proof to send, good for once; `undefined` where none is wanted, or none came in time. */
  take(): Promise<string | undefined>;
}

/** Milliseconds that a calm answer holds, and after which a form goes without its proof. */
const [holds, waitAtMost] = [60_000, 20_000];

/** What is to be proven before a form is sent to `route`. It is asked for from the first touch on; what makes a proof comes only where one is wanted. */
export function openProving({ source, getJson, parts, element }: Bench, route: RouteName): Proving {
  let asked: string | undefined;
  let until = 0;
  let proof: Promise<string | undefined> | undefined;

  const make = async (address: string): Promise<string | undefined> => {
    const { challenge, holdsFor } = record(await getJson(address));
    if (!challenge) return undefined;
    until = performance.now() + (holdsFor as number) * 1000;
    return (await parts.proof()).prove(challenge, element);
  };
  const begin = (): void => {
    const { backend = '', campaign = '' } = source() ?? {};
    const address = `${addressOf(backend, paths.challenges)}?for=${encodeURIComponent(campaign)}&action=${route}`;
    const now = performance.now();
    if (!element.isConnected || (asked === address && !(now > until))) return;
    asked = address;
    until = now + holds;
    proof = make(address).catch((error: BackendFault) => {
      // A refusal is an answer; only what did not come is asked for once more.
      if (!error.status) asked = undefined;
      return undefined;
    });
  };

  return {
    begin,
    async take() {
      begin();
      const made = await Promise.race([proof, new Promise<undefined>((resolve) => setTimeout(resolve, waitAtMost))]);
      if (made) asked = undefined;
      return made;
    },
  };
}
