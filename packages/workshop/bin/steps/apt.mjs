import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const { env, platform } = process;

/** Where a program lies; undefined where it is not there. */
export function onPath(name) {
  if (platform === 'win32') return undefined;
  return (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Whether this machine lets us install Debian's packages. */
export const mayInstall = () => platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;

/** Installs packages, each list by itself, so that one that cannot be had does not keep away the others. */
export async function install(lists) {
  if (lists.length === 0) return;
  await aptGet(['update', '-q']);
  for (const packages of lists) await aptGet(['install', '-q', '-y', '--no-install-recommends', ...packages]);
}

async function aptGet(args) {
  console.log(`apt-get ${args.join(' ')}`);
  const { code, output } = await run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true, seconds: 600 });
  if (code !== 0) console.log(`apt-get ended with ${code}: ${output.trim().split('\n').at(-1)}`);
}
