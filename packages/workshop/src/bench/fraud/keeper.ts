import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LogFields } from '@solidarity/server';

const command = fileURLToPath(new URL('../../../../server/dist/main/cli.js', import.meta.url));
const execute = promisify(execFile);

/** What a keeper typed, and what it said. */
export interface Typed {
  readonly words: readonly string[];
  readonly out: string;
}

/**
 * Does what the alarms say and nothing else: looks at what would go with the mail domains they named, and takes it out. The backend goes
 * on meanwhile.
 */
export async function actOn(alarms: readonly LogFields[], campaign: string, data: string): Promise<Typed[]> {
  const domains = [...new Set(alarms.flatMap(({ domain }) => domain ?? []))];
  const typed: Typed[] = [];
  const type = async (...words: string[]): Promise<void> => {
    const { stdout } = await execute(process.execPath, [command, ...words], {
      env: { PATH: process.env['PATH'], SOLIDARITY_DATA: data },
      maxBuffer: 2 ** 24,
    });
    typed.push({ words, out: stdout });
  };
  const where = ['--where', `domain=${domains.join(',')}`];
  await type('invalidate', campaign, ...where, '--dry-run');
  await type('invalidate', campaign, ...where);
  return typed;
}
