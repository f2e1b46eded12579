import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { referenceFiles } from '../reference/reference-files.js';
import { declarationsOf, readManifest } from '../reference/manifest.js';
import type { Check } from './check.js';
import { isBrowserSource, sourceFiles } from './source-files.js';

/** Holds what is written from the elements' sources against the sources, and the parts that are drawn against those that are declared. */
export const check: Check = async (root) => {
  const stale: string[] = [];
  for (const [path, text] of await referenceFiles(root)) {
    const written = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (written !== text)
      stale.push(`${path}: ${written === undefined ? 'is missing' : 'is older than its sources'}. Run npm run build and commit it.`);
  }
  return [...stale, ...(await undeclaredParts(root))];
};

async function undeclaredParts(root: string): Promise<string[]> {
  const declared = new Set(declarationsOf(await readManifest(root)).flatMap(({ cssParts }) => cssParts.map(({ name }) => name)));
  const sources = (await sourceFiles(root)).filter(({ path }) => isBrowserSource(path) && !path.startsWith('packages/builder/'));
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\bpart="(?<names>[\w -]+)"/g)]
      .flatMap(({ groups }) => (groups?.['names'] ?? '').split(' '))
      .filter((name) => !declared.has(name))
      .map((name) => `${path}: draws the part ${name}, which no element declares. Say @csspart ${name} in the comment of its element.`),
  );
}
