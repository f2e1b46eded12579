import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { HeldFigures } from '../slow/hold-slowly.js';
import type { OpenFigures } from './open-load.js';

/** What a process of its own does to a backend. */
export interface Task {
  readonly address: string;
  /** Of those who ask; those who stay, stay until they are told that nobody asks any more. */
  readonly seconds: number;
  readonly kind: 'signs' | 'reads' | 'streams' | 'slow';
  /** A second; of streams and slow connections, how many there are. */
  readonly size: number;
}

/** A count as the listeners were told of it; times in ms since 1970. */
export interface Cast {
  readonly online: number;
  readonly first: number;
  readonly last: number;
  readonly told: number;
}

export interface Outcome {
  readonly figures?: OpenFigures;
  /** Of signs: when each was acknowledged, in ms since 1970, oldest first. */
  readonly acknowledged?: readonly number[];
  /** Of streams. */
  readonly casts?: readonly Cast[];
  readonly gone?: number;
  /** Of slow connections. */
  readonly held?: HeldFigures;
}

/** What a crowd is told. */
export type ToCrowd = { readonly what: 'go' } | { readonly what: 'over'; readonly acknowledged: number };

export interface Crowd {
  /** It has done all that comes before its first request; streams have had their first event. */
  readonly ready: Promise<void>;
  /** Starts it, and ends with what came of it. */
  run(): Promise<Outcome>;
  /** Tells those who stay that so many have signed, and nobody asks any more. */
  tellOver(acknowledged: number): void;
  /** Ends it, whatever it does. */
  stop(): void;
}

const script = new URL('./crowd-main.js', import.meta.url);

/** Each crowd has a process of its own, so that none waits for another's work. */
export function startCrowd(task: Task): Crowd {
  const child = fork(script, [JSON.stringify(task)]);
  const ended = once(child, 'exit').then(([code]): never => {
    throw new Error(`Expected the ${task.kind} to go on, their process ended with ${String(code)}`);
  });
  ended.catch(() => undefined);
  const said = async (): Promise<Outcome> => {
    const message = once(child, 'message').then(([sent]) => sent as Outcome);
    return Promise.race([message, ended]);
  };
  const tell = (message: ToCrowd): void => void (child.connected && child.send(message));
  const ready = said().then(() => undefined);
  ready.catch(() => undefined);
  return {
    ready,
    async run() {
      const outcome = said();
      tell({ what: 'go' });
      return outcome;
    },
    tellOver: (acknowledged) => tell({ what: 'over', acknowledged }),
    stop: () => void child.kill('SIGKILL'),
  };
}
