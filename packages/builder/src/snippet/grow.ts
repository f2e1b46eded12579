import type { Markup } from './markup.js';

/** The same element in a document. Styles are set by script, which a strict content policy allows. */
export function grow(document: Document, { tag, attributes, style = {}, inside = [] }: Markup): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value === true ? '' : value);
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  element.append(...inside.map((part) => (typeof part === 'string' ? part : grow(document, part))));
  return element;
}
