import { fork } from 'node:child_process';
import { once } from 'node:events';

/** sqlite, memory: the whole backend over that store. empty: a route of the framework that answers a constant. */
export type ServerKind = 'sqlite' | 'memory' | 'empty';
export type ToServer = 'figures' | 'reset';

/** What the server's process says of itself: bytes, CPU of all its threads in ms, longest stall of its event loop in ms. */
export interface ServerFigures {
  readonly rss: number;
  readonly cpuMs: number;
  readonly stallMs: number;
}
export type FromServer = { readonly address: string } | ServerFigures;

export interface RunningServer {
  readonly address: string;
  figures(): Promise<ServerFigures>;
  /** Forgets the stalls so far. */
  reset(): Promise<ServerFigures>;
  stop(): Promise<void>;
}

const script = new URL('./serve-main.js', import.meta.url);

export async function startServer(kind: ServerKind): Promise<RunningServer> {
  const child = fork(script, [kind]);
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`The ${kind} server ended with ${String(code)}`)));
  });
  ended.catch(() => undefined);
  const said = async (): Promise<FromServer> => {
    const message = new Promise<FromServer>((resolve) => child.once('message', (sent: FromServer) => resolve(sent)));
    return Promise.race([message, ended]);
  };
  const ask = async (message: ToServer): Promise<ServerFigures> => {
    const answer = said();
    child.send(message);
    return (await answer) as ServerFigures;
  };
  const { address } = (await said()) as { address: string };
  return {
    address,
    figures: () => ask('figures'),
    reset: () => ask('reset'),
    async stop() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
