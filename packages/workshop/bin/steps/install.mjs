import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notInstalled } from './not-installed.mjs';
import { npm, root } from './run.mjs';

const native = 'node_modules/better-sqlite3';
const nativeBuilt = join(root, native, 'build/Release/better_sqlite3.node');
const nativeFailed = join(root, 'node_modules/.better-sqlite3-not-built');

/** Brings node_modules to what package-lock.json says, but for what `buildNative` makes. Does nothing where it is there already. */
export async function install() {
  const missing = notInstalled(root);
  if (missing !== undefined) {
    console.log(`Installing packages (npm ci): ${missing} is not there, or not as package-lock.json says`);
    const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true, seconds: 900 });
    if (code !== 0) throw new Error(`npm ci ended with ${code}.\n${output}`);
  }
}

/** The one package that compiles: a minute of one processor. It is allowed to fail: libsql comes prebuilt and the server falls back to it. */
export async function buildNative() {
  if (existsSync(nativeBuilt) || existsSync(nativeFailed) || !existsSync(join(root, native))) return;
  console.log('Building better-sqlite3');
  const { code, output } = await npm(['rebuild', '--loglevel=error', '--ignore-scripts=false', 'better-sqlite3'], {
    quiet: true,
    seconds: 600,
  });
  if (code === 0 && existsSync(nativeBuilt)) return;
  writeFileSync(nativeFailed, output);
  console.log(
    `better-sqlite3 could not be built, so libsql (slower) is used. The reason is in ${nativeFailed}; delete that file to try again.`,
  );
}
