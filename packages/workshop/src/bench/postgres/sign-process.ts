import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What one process did: signatures acknowledged in all, and, in the time that was measured, how many a second, ms, CPU of the process. */
export interface SignFigures {
  readonly acknowledged: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMicros: number;
}

export interface SignOptions {
  /** Address of a PostgreSQL database, or path of a file. */
  readonly place: string;
  readonly processes: number;
  readonly seconds: number;
  /** How many people wait for an answer of each process. */
  readonly atOnce: number;
}

const script = new URL('./sign-main.js', import.meta.url);
/** Each process has people of its own. */
const peopleEach = 10_000_000;

/** Many processes that begin together, once all of them are warm. */
export async function signTogether({ place, processes, seconds, atOnce }: SignOptions): Promise<SignFigures[]> {
  const children = Array.from({ length: processes }, (_, n) =>
    fork(script, [place, String(n * peopleEach), String(seconds), String(atOnce)]),
  );
  const said = async (child: (typeof children)[number]): Promise<unknown> => {
    const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`A process that signs ended with ${String(code)}`)));
    ended.catch(() => undefined);
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [unknown];
    return message;
  };
  await Promise.all(children.map(said));
  const figures = children.map(said);
  for (const child of children) child.send('go');
  return (await Promise.all(figures)) as SignFigures[];
}
