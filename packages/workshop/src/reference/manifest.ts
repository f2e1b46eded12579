import * as analyzer from '@custom-elements-manifest/analyzer';
import { elementNames, elementOptions, type ElementName, type Option } from '@solidarity/contract/options';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the analyzer exports, and its own types leave out. */
const { create, ts } = analyzer as unknown as {
  readonly create: (of: { readonly modules: readonly unknown[] }) => {
    readonly modules: readonly { readonly declarations: readonly Partial<Declaration>[] }[];
  };
  readonly ts: {
    readonly createSourceFile: (path: string, source: string, target: number, setParents: boolean) => unknown;
    readonly ScriptTarget: { readonly Latest: number };
  };
};

export interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type: { readonly text: string };
}

/** An element as `custom-elements.json` describes it (schema 1.0.0), and its states, which that schema has no word for yet. */
export interface Declaration extends Named {
  readonly tagName: string;
  readonly attributes: readonly Typed[];
  readonly events: readonly Typed[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
}

export interface Manifest {
  readonly schemaVersion: '1.0.0';
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

/** Where the variables are declared that every element follows. */
const familyTokens = 'packages/core/src/style/tokens.styles.ts';

const sourceOf = (name: ElementName): string => `packages/${name}/src/solidarity-${name}.ts`;

/**
 * The manifest of all elements (`custom-elements.json`, schema 1.0.0): what their comments declare, and as attributes what the contract
 * says of their options. Methods and inner state are left out: whoever embeds an element speaks to it in attributes and hears events.
 */
export async function readManifest(root: string): Promise<Manifest> {
  const read = (path: string) => readFile(join(root, path), 'utf8');
  const family = await readFamily(root);
  const modules = await Promise.all(elementNames.map(async (name) => moduleOf(name, await read(sourceOf(name)), family)));
  return { schemaVersion: '1.0.0', modules };
}

/** The variables that every element follows, in the order in which they are declared. */
export const readFamily = async (root: string): Promise<readonly Named[]> =>
  [...(await readFile(join(root, familyTokens), 'utf8')).matchAll(/@cssprop (?<name>\S+) - (?<description>.+)/g)].map(
    ({ groups }) => groups as unknown as Named,
  );

/** The elements of a manifest, in its order. */
export const declarationsOf = ({ modules }: Manifest): readonly Declaration[] => modules.flatMap(({ declarations }) => declarations);

/** The same of one element, as its own package has it: the class is what the package exports, and defining it has a door of its own. */
export function packagedManifest(declaration: Declaration): object {
  const { name, tagName } = declaration;
  const own = { name, module: 'dist/index.js' };
  const classes = { path: own.module, declarations: [declaration], exports: [{ kind: 'js', name, declaration: own }] };
  const definition = { kind: 'custom-element-definition', name: tagName, declaration: own };
  const modules = [classes, { path: 'dist/define.js', declarations: [], exports: [definition] }];
  return { schemaVersion: '1.0.0', modules: modules.map((module) => ({ kind: 'javascript-module', ...module })) };
}

function moduleOf(name: ElementName, source: string, family: readonly Named[]): Manifest['modules'][number] {
  const path = sourceOf(name);
  const tag = `solidarity-${name}`;
  const { modules } = create({ modules: [ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)] });
  const found = modules[0]?.declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`${path}: expected a class whose comment says "@tag ${tag}", and found none.`);
  const { name: className = '', description = '', events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = found;
  const options: Readonly<Record<string, Option>> = elementOptions[name];
  const declaration = {
    kind: 'class',
    customElement: true,
    tagName: tag,
    name: className,
    description,
    attributes: Object.entries(options).map(([option, about]) => attributeOf(option, about)),
    // The analyzer adds an unnamed event for each `dispatchEvent` whose name it cannot see.
    events: events.filter((event) => event.name).map((event) => ({ ...event, type: { text: eventClass(event.name) } })),
    slots,
    cssParts,
    cssProperties: [...cssProperties, ...family.map((token) => ({ ...token }))],
    cssStates: cssStates.flatMap(statesOf),
  };
  const own = { name: className, module: path };
  const exports = [
    { kind: 'js', name: className, declaration: own },
    { kind: 'custom-element-definition', name: tag, declaration: own },
  ];
  return { kind: 'javascript-module', path, declarations: [declaration], exports } as Manifest['modules'][number];
}

/** An attribute's type as editors of code read it: `'full' | 'compact'`. */
function typeOf({ kind, words }: Option): string {
  if (kind === 'word') return (words ?? []).map((word) => `'${word}'`).join(' | ');
  return { text: 'string', words: 'string', number: 'number', switch: 'boolean' }[kind];
}

const attributeOf = (name: string, option: Option): Typed => ({
  name,
  description: `${option.meaning}. Expected: ${option.expected}.`,
  type: { text: typeOf(option) },
});

/** `solidarity-letter-sent` is a `SolidarityLetterSentEvent`, as core names them. */
const eventClass = (name: string): string => `${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Event`;

/** A line of a comment names one state and what it means, or all phases: `loading ready - The phase.` */
const statesOf = ({ name, description = '' }: Named): Named[] => {
  const [others, meaning] = description.split(' - ');
  if (meaning === undefined) return [{ name, description }];
  return `${name} ${others}`.split(/\s+/).map((phase) => ({ name: phase, description: meaning }));
};
