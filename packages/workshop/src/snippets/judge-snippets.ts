import { elementNames, elementOptions, readOptions, type ElementName } from '@solidarity/contract/options';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Tag = DefaultTreeAdapterTypes.Element;

/** A block of code in a guide. `language` is the first word after the fence. */
export interface Snippet {
  readonly language: string;
  readonly text: string;
  /** The line of the guide on which it begins. */
  readonly line: number;
}

/** What any element of HTML may have, and a page may want on ours. */
const global = ['class', 'hidden', 'id', 'slot', 'style', 'data-solidarity'];
const listeners = /(?:addEventListener|on|once)\(\s*['"`](?<name>solidarity-[\w-]+)['"`]|@(?<vue>solidarity-[\w-]+)=/g;

/** The fenced blocks of a guide, also those in a list. */
export function snippetsIn(markdown: string): Snippet[] {
  return [...markdown.matchAll(/^(?<indent> *)```(?<language>\w+)[^\n]*\n(?<text>[\s\S]*?)^\k<indent>```/gm)].map(({ groups, index }) => ({
    language: groups?.['language'] ?? '',
    text: groups?.['text'] ?? '',
    line: markdown.slice(0, index).split('\n').length + 1,
  }));
}

/** What is wrong with a snippet of HTML, a sentence each: what does not parse, and what an element of ours does not take. */
export function judgeHtml(html: string): string[] {
  const wrong: string[] = [];
  const tree = parseFragment(html, { onParseError: ({ code, startLine }) => wrong.push(`line ${startLine}: ${code}`) });
  return [...wrong, ...embeddingsIn(tree).flatMap(judge)];
}

/** How many elements of ours stand in a snippet, as a tag or as a box. */
export const countEmbeddings = (html: string): number => embeddingsIn(parseFragment(html)).length;

/** Names of events that a snippet of script listens to. */
export const heardIn = (script: string): string[] =>
  [...script.matchAll(listeners)].map(({ groups }) => groups?.['name'] ?? groups?.['vue'] ?? '');

function embeddingsIn(node: DefaultTreeAdapterTypes.Node): Tag[] {
  const own = 'tagName' in node && nameOf(node) !== undefined ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap(embeddingsIn)];
}

/** As it is written: an element that nobody has is told from none. */
function nameOf({ tagName, attrs }: Tag): string | undefined {
  if (tagName.startsWith('solidarity-')) return tagName.slice('solidarity-'.length);
  return attrs.find(({ name }) => name === 'data-solidarity')?.value;
}

function judge(tag: Tag): string[] {
  const written = nameOf(tag);
  const element = elementNames.find((name): name is ElementName => name === written);
  if (!element) return [`<${tag.tagName}>: expected one of ${elementNames.join(', ')}, got ${written}`];
  const own = tag.attrs.filter(({ name }) => !global.includes(name) || Object.hasOwn(elementOptions[element], name));
  const { mistakes } = readOptions(element, Object.fromEntries(own.map(({ name, value }) => [name, value])));
  return mistakes.map(({ option, expected, got }) => `<${tag.tagName}> ${option}: expected ${expected}, got "${got}"`);
}
