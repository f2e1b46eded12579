import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Check } from './check.js';
import { lineAt } from './parsed-source.js';

const link = /\]\((?<path>[^)\s#:]+)(?:#(?<heading>[^)\s]*))?\)/g;

/** Every link of a guide to another file leads to one that is there, and to a heading that it has. */
export const check: Check = async (root) => {
  const guides = await guidesOf(root);
  const findings = guides.map(async (guide) => {
    const text = await readFile(join(root, guide), 'utf8');
    const lost = [...text.matchAll(link)].map(async ({ groups, index }) => {
      const path = join(root, dirname(guide), groups?.['path'] ?? '');
      const at = `${guide}:${lineAt(text, index)}`;
      if (!existsSync(path)) return [`${at}: links to ${groups?.['path']}, and there is no such file.`];
      const heading = groups?.['heading'];
      if (!heading || !path.endsWith('.md') || headings(await readFile(path, 'utf8')).has(heading)) return [];
      return [`${at}: links to #${heading}, and ${groups?.['path']} has no such heading.`];
    });
    return (await Promise.all(lost)).flat();
  });
  return (await Promise.all(findings)).flat();
};

async function guidesOf(root: string): Promise<string[]> {
  const docs = existsSync(join(root, 'docs')) ? await readdir(join(root, 'docs'), { recursive: true }) : [];
  const packages = existsSync(join(root, 'packages')) ? await readdir(join(root, 'packages')) : [];
  const top = ['README.md', 'CONTRIBUTING.md', ...packages.map((name) => `packages/${name}/README.md`)];
  return [
    ...top.filter((path) => existsSync(join(root, path))),
    ...docs.filter((path) => path.endsWith('.md')).map((path) => `docs/${path}`),
  ];
}

/** As the usual readers of Markdown name them. */
function headings(text: string): ReadonlySet<string> {
  const lines = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) => words);
  return new Set(
    lines.map((words) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}
