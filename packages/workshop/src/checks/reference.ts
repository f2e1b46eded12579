import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { referenceFiles } from '../reference/reference-files.js';
import { declarationsOf, readManifest, type Declaration } from '../reference/manifest.js';
import type { Check } from './check.js';
import { isBrowserSource, sourceFiles } from './source-files.js';

/** Where pages are told of which type each event is. */
const eventTypes = 'packages/core/src/events.ts';

/** Holds what is written from the elements' sources against the sources, and the parts that are drawn against those that are declared. */
export const check: Check = async (root) => {
  const stale: string[] = [];
  for (const [path, text] of await referenceFiles(root)) {
    const written = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (written !== text)
      stale.push(`${path}: ${written === undefined ? 'is missing' : 'is older than its sources'}. Run npm run build and commit it.`);
  }
  const declarations = declarationsOf(await readManifest(root));
  const typed = await readFile(join(root, eventTypes), 'utf8');
  return [...stale, ...(await undeclaredParts(root, declarations)), ...unlikeNames(declarations), ...unlikeEvents(declarations, typed)];
};

async function undeclaredParts(root: string, declarations: readonly Declaration[]): Promise<string[]> {
  const declared = new Set(declarations.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)));
  const sources = (await sourceFiles(root)).filter(({ path }) => isBrowserSource(path) && !path.startsWith('packages/builder/'));
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\bpart="(?<names>[\w -]+)"/g)]
      .flatMap(({ groups }) => (groups?.['names'] ?? '').split(' '))
      .filter((name) => !declared.has(name))
      .map((name) => `${path}: draws the part ${name}, which no element declares. Say @csspart ${name} in the comment of its element.`),
  );
}

const kinds = ['cssParts', 'cssStates', 'cssProperties'] as const;

/** One name is one thing, whichever element it stands in; and a name is words with hyphens between. */
export function unlikeNames(declarations: readonly Pick<Declaration, 'tagName' | (typeof kinds)[number]>[]): string[] {
  const meanings = new Map<string, string>();
  const judge = (tagName: string, kind: (typeof kinds)[number], name: string, meaning = ''): string[] => {
    const known = meanings.get(`${kind} ${name}`) ?? meaning;
    meanings.set(`${kind} ${name}`, known);
    if (!/^(?:--)?[a-z]+(?:-[a-z]+)*$/.test(name)) return [`<${tagName}>: ${name} is not words with hyphens between.`];
    return known === meaning ? [] : [`<${tagName}>: ${name} is "${meaning}" here, and "${known}" in another element.`];
  };
  return declarations.flatMap((one) =>
    kinds.flatMap((kind) => one[kind].flatMap(({ name, description }) => judge(one.tagName, kind, name, description))),
  );
}

/** Every event that an element declares has its type in the map of events, and the map has no others. */
export function unlikeEvents(declarations: readonly Pick<Declaration, 'tagName' | 'events'>[], source: string): string[] {
  const typed = new Map(
    [...source.matchAll(/^ +'(?<name>solidarity-[\w-]+)': (?<type>\w+);$/gm)].map(([, name = '', type]) => [name, type]),
  );
  const fired = declarations.flatMap(({ tagName, events }) => events.map(({ name, type }) => ({ tagName, name, type: type.text })));
  const silent = [...typed.keys()].filter((name) => fired.every((event) => event.name !== name));
  return [
    ...fired
      .filter(({ name, type }) => typed.get(name) !== type)
      .map(({ tagName, name, type }) => `<${tagName}>: fires ${name}, a ${type}; in ${eventTypes} it is ${typed.get(name) ?? 'nothing'}.`),
    ...silent.map((name) => `${eventTypes}: types ${name}, which no element declares. Say @fires ${name} in the comment of its element.`),
  ];
}
