import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { step, unlessFresh } from './make.mjs';
import { root } from './run.mjs';

const docs = join(root, 'docs');

/** Makes the documentation's site in dist/docs, if a guide is newer. Throws where a link between guides leads nowhere. */
export async function buildDocsSite() {
  await unlessFresh('dist/docs/.built', guides, () => {
    console.log('Building the documentation');
    return step('vitepress build docs', 'node_modules/vitepress/bin/vitepress.js', ['build', docs]);
  });
}

/** With their folders, which are newer where a guide was taken away. */
const guides = () => ['docs', ...readdirSync(docs, { recursive: true }).map((file) => join('docs', file))];
