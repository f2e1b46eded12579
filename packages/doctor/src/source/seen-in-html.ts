import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isOfInterest, type Seen } from '../seen.js';

/** The elements of a page that are looked at, as a browser would find them in its source, before any script. */
export function seenInHtml(html: string): Seen[] {
  const seen: Seen[] = [];
  const visit = (node: Tree.Node) => {
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      if (isOfInterest(node.tagName, attributes)) seen.push(seenOf(node, attributes, html));
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return seen;
}

function seenOf(element: Tree.Element, attributes: Record<string, string>, html: string): Seen {
  const inside = [...within(element)];
  const { startTag } = element.sourceCodeLocation ?? {};
  return {
    name: element.tagName,
    attributes,
    hasLink: inside.some((node) => node.nodeName === 'a' && 'attrs' in node && node.attrs.some(({ name }) => name === 'href')),
    hasText: inside.some((node) => 'value' in node && node.value.trim() !== ''),
    isSelfClosed: startTag !== undefined && html.slice(startTag.startOffset, startTag.endOffset).endsWith('/>'),
  };
}

function* within(node: Tree.Node): Generator<Tree.Node> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    yield child;
    yield* within(child);
  }
}
