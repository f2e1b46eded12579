import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BackendFolder } from './backend-folder.js';

/** `solidarity serve` as a process of its own, as a keeper of a backend runs it. */
export interface Serving {
  readonly address: string;
  /** Such as SIGTERM. */
  signal(name: NodeJS.Signals): void;
  /** Resolves when it has ended, with its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export interface ServeCommand {
  readonly folder: BackendFolder;
  /** Nobody listens there unless told: every mail then stays in the outbox. */
  readonly smtpUrl?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const command = new URL('../../../../server/dist/main/cli.js', import.meta.url);

/** Resolves when it listens; rejects with what it said where it ends before. */
export async function serveCommand({ folder, smtpUrl = 'smtp://127.0.0.1:9', env = {} }: ServeCommand): Promise<Serving> {
  const child = spawn(process.execPath, [fileURLToPath(command), 'serve'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      SOLIDARITY_PUBLIC_URL: 'http://127.0.0.1',
      SMTP_URL: smtpUrl,
      MAIL_FROM: 'bench@example.org',
      // The load would be taken for robots, and it solves nothing.
      SOLIDARITY_PROOF: 'off',
      // A bench says in X-Forwarded-For where its people are, if that matters to it.
      TRUST_PROXY: 'loopback',
      ...folder.env,
      ...env,
    },
    // Its log tells of each request; what it says to people comes on the other.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stopWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', stopWithUs);
  const ended = once(child, 'close').then(([code]) => {
    process.off('exit', stopWithUs);
    return code as number | null;
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, found] = /Solidarity listens on (\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    void ended.then((code) => reject(new Error(`Expected the backend to listen, it ended with ${String(code)}: ${said}`)));
  });
  return { address, ended, signal: (name) => void child.kill(name) };
}
