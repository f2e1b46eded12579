import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './check.js';
import { isBrowserSource, sourceFiles } from './source-files.js';

const developers = 'docs/developers.md';
const editors = 'docs/editors.md';

/** What all elements tell, and what they all follow. What one of them has by itself stands in its reference, which is generated. */
const declared =
  /@fires (?<names>[^\n]+?) - |@cssprop (?<token>--solidarity-(?!(?:petition|counter|letter|newsletter|share|button|field)-)\S+)/g;
/** The attributes of an element stand in its static properties; what has options there is inner state. */
const attributes = /static override properties = \{(?<body>[^;]*?)\};/g;

/** Holds the guides against the sources: a name that a page may use and no guide mentions is a finding. */
export const check: Check = async (root) => {
  const guides = new Map(
    await Promise.all([developers, editors].map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const)),
  );
  const missing = (file: string, name: string) => (guides.get(file)?.includes(name) ? [] : [`${file}: does not mention ${name}`]);
  const sources = (await sourceFiles(root)).filter(({ path }) => isBrowserSource(path));
  return sources.flatMap(({ path, text }) => {
    const names = [...text.matchAll(declared)].map(({ groups }) => groups?.['names'] ?? groups?.['token'] ?? '');
    const options = [...text.matchAll(attributes)].flatMap(({ groups }) =>
      [...(groups?.['body'] ?? '').matchAll(/(\w+): \{\}/g)].map(([, name]) => `\`${name}\``),
    );
    return [...names.flatMap((name) => missing(developers, name)), ...options.flatMap((name) => missing(editors, name))].map(
      (finding) => `${finding}, which ${path} declares.`,
    );
  });
};
