import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const docs = join(root, 'docs');
const built = join(root, 'dist/docs/index.html');

/** Makes the documentation's site in dist/docs, if a guide is newer. Throws where a link between guides leads nowhere. */
export async function buildDocsSite() {
  if (!isStale()) return;
  console.log('Building the documentation');
  const { code, output } = await run(process.execPath, [join(root, 'node_modules/vitepress/bin/vitepress.js'), 'build', docs], {
    quiet: true,
    seconds: 300,
  });
  if (code !== 0) throw new Error(`vitepress build docs ended with ${code}.\n${output}`);
}

function isStale() {
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  const guides = readdirSync(docs, { recursive: true }).map((file) => join(docs, file));
  return [join(root, 'package-lock.json'), ...guides].some((file) => statSync(file).mtimeMs > since);
}
