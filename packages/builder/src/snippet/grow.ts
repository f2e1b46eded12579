import type { Markup } from './markup.js';

/** The same element in a document. */
export function grow(document: Document, markup: Markup): HTMLElement {
  const element = document.createElement(markup.tag);
  dress(element, markup);
  element.append(...(markup.inside ?? []).map((part) => (typeof part === 'string' ? part : grow(document, part))));
  return element;
}

/** Gives an element its attributes and styles. Styles are set by script, which a strict content policy allows. */
export function dress(element: HTMLElement, { attributes, style = {} }: Markup): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value === true ? '' : value);
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
}
