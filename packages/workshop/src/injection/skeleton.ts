import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const links = new Set(['href', 'src', 'action', 'formaction', 'data', 'srcset', 'ping', 'xlink:href', 'background', 'poster']);

/** The elements of a page with the names of their attributes, in order, and where its links lead: all but its texts. */
export function skeletonOf(html: string): string {
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    if ('tagName' in node) {
      const names = node.attrs.map(({ name, value }) => (links.has(name) ? `${name}=${schemeOf(value)}` : name)).sort();
      lines.push(`${' '.repeat(depth)}${node.tagName} ${names.join(' ')}`.trimEnd());
    } else if (node.nodeName === '#comment') lines.push(`${' '.repeat(depth)}#comment`);
    if ('content' in node) visit(node.content, depth + 1);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, depth + 1);
  };
  visit(parse(html), 0);
  return lines.join('\n');
}

/** Of an address, whatever a browser would leave out of its scheme. */
function schemeOf(address: string): string {
  try {
    return new URL(address, 'https://page.invalid/').protocol;
  } catch {
    return 'none';
  }
}

/** A harmless text that breaks its lines where the other does. A gap of a letter stays one: a letter with gaps is answered by another page. */
export const harmless = (text: string): string =>
  text.replace(/[^\n]+/g, (line) => (/\{\{\w+\.\w+/.test(line) ? '{{recipient.name}}' : 'x'));
