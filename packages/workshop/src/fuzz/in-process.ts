import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface ToInProcess {
  readonly runs: number;
  readonly seed: number;
}

/** `grown`: bytes of heap after a collection, against before. */
export interface InProcessFigures {
  readonly tries: number;
  readonly valid: number;
  readonly grown: number;
  readonly operations: readonly string[];
}
export type FromInProcess = InProcessFigures | { readonly wrong: string };

const script = new URL('./in-process-main.js', import.meta.url);

/** Asks backends in memory, in a process whose heap can be measured. Throws the first wrong answer. */
export async function fuzzInProcess(asked: ToInProcess): Promise<InProcessFigures> {
  const child = fork(script, { execArgv: ['--expose-gc', '--enable-source-maps'] });
  const ended = once(child, 'exit').then(([code]) => ({ wrong: `The process ended with ${String(code)}.` }));
  child.send(asked);
  const answered = once(child, 'message').then(([message]) => message as FromInProcess);
  const answer = await Promise.race([answered, ended]);
  if (child.connected) child.disconnect();
  await ended;
  if ('wrong' in answer) throw new Error(answer.wrong);
  return answer;
}
