import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isOfInterest, type Seen } from '../seen.js';

interface Place {
  readonly node: Tree.Node;
  readonly isInHead: boolean;
  readonly language: string | undefined;
}

/** The elements of a page that are looked at, as a browser would find them in its source, before any script. */
export function seenInHtml(html: string): Seen[] {
  const seen: Seen[] = [];
  // No recursion: pages can be nested deeper than a program may be.
  const places: Place[] = [{ node: parse(html, { sourceCodeLocationInfo: true }), isInHead: false, language: undefined }];
  for (let place = places.pop(); place; place = places.pop()) {
    const { node } = place;
    const attributes = attributesOf(node);
    const language = attributes['lang'] ?? place.language;
    const isInHead = place.isInHead || node.nodeName === 'head';
    if ('tagName' in node && isOfInterest(node.tagName, attributes)) seen.push(seenOf(node, { ...place, language }, attributes, html));
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) places.push({ node: child, isInHead, language });
  }
  return seen;
}

function seenOf(element: Tree.Element, { isInHead, language }: Place, attributes: Record<string, string>, html: string): Seen {
  const inside = within(element);
  const { startTag } = element.sourceCodeLocation ?? {};
  return {
    name: element.tagName,
    attributes,
    hasWay: inside.some((node) => (node.nodeName === 'a' ? 'href' in attributesOf(node) : node.nodeName === 'form')),
    hasText: inside.some((node) => 'value' in node && node.value.trim() !== ''),
    isSelfClosed: startTag !== undefined && isClosedByItself(html.slice(startTag.startOffset, startTag.endOffset)),
    isInHead,
    language,
  };
}

/** Not so where the slash belongs to a value that has no quotation marks. */
const isClosedByItself = (startTag: string): boolean => /(?:\s|["']|^<[^\s=]+)\/>$/.test(startTag);

const attributesOf = (node: Tree.Node): Record<string, string> =>
  'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {};

function within(element: Tree.Element): Tree.Node[] {
  const found: Tree.Node[] = [...element.childNodes];
  for (const node of found) if ('childNodes' in node) for (const child of node.childNodes) found.push(child);
  return found;
}
