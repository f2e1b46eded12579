import { install, mayInstall, onPath } from './apt.mjs';

/** Programs that node tests start, each with Debian's package of it. */
const tools = { strace: 'strace' };

/** Installs what is missing if this machine allows. A test that finds its program missing says so itself. */
export async function provideTools() {
  if (!mayInstall()) return;
  const missing = Object.keys(tools).filter((program) => onPath(program) === undefined);
  await install(missing.map((program) => [tools[program]]));
}
