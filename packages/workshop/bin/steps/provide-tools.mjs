import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, mayInstall, onPath } from './apt.mjs';

/** Programs that node tests start: Debian's package of each, and whether it is there. */
const tools = {
  strace: () => onPath('strace') !== undefined,
  // Debian keeps the programs of a server beside the path, a folder a version.
  postgresql: () => onPath('initdb') !== undefined || versions().some((version) => existsSync(join(debian, version, 'bin/initdb'))),
};

const debian = '/usr/lib/postgresql';
const versions = () => (existsSync(debian) ? readdirSync(debian) : []);

/** Installs what is missing if this machine allows. A test that finds its program missing says so itself. */
export async function provideTools() {
  if (!mayInstall()) return;
  await install(Object.entries(tools).flatMap(([name, isThere]) => (isThere() ? [] : [[name]])));
}
