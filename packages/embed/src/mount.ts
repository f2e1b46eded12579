import { quoted, readText, warnBuilder } from '@solidarity/core';
import { elements } from './elements.js';

/**
 * `<div data-solidarity="petition" data-campaign="x">fallback</div>`: the form that survives editors which delete unknown
 * tags. The element takes the fallback and the options over; the box stays, with its size. Only attributes that the element has
 * are taken over: editors keep `data-*` of people whom they would not let write `onclick`, and the tag must not undo that.
 *
 * Comes again whenever the box changes: a page that is still arriving adds the rest of a fallback, a page's own scripts write
 * options, name another element or draw the box anew, and a copy of a box has its element already. An option goes with its attribute,
 * `changed`: what a page wrote on the element itself stays.
 */
function mount(box: HTMLElement, changed?: string | null): void {
  const written = box.dataset['solidarity'];
  const name = readText(written)?.toLowerCase().replace('solidarity-', '') ?? '';
  const [known, tag] = [elements.get(name), `solidarity-${name}`];
  if (!known) return warnBuilder(box, `data-solidarity: expected ${[...elements.keys()].join(' or ')}, got ${quoted(written)}`);
  if (customElements.get(tag) !== known) return;
  const element = box.querySelector(tag) ?? document.createElement(tag);
  // Another element of ours, from before the box named this one: by what it has, as a link or a form has no backend.
  for (const other of [...box.children]) if ('backend' in other && other !== element) other.replaceWith(...other.childNodes);
  for (const option of known.observedAttributes) {
    const value = box.getAttribute(`data-${option}`);
    if (value !== null) element.setAttribute(option, value);
    else if (changed === `data-${option}`) element.removeAttribute(option);
  }
  element.append(...[...box.childNodes].filter((node) => !node.contains(element)));
  if (!element.parentNode) box.append(element);
}

/** Mounts `root`, where it is a box, and every box under it. Custom elements need no help: the browser itself brings them to life. */
function scan(root: Node): void {
  look(root);
  if ('querySelectorAll' in root) for (const box of (root as ParentNode).querySelectorAll('[data-solidarity]')) look(box);
}

/** By what it has, not by what it is: a page builder makes its preview's nodes in another window. */
function look(node: Node, changed?: string | null): void {
  if ((node as HTMLElement).dataset?.['solidarity'] !== undefined) mount(node as HTMLElement, changed);
}

/** Mounts what stands on the page, what is added later, and what becomes a box or changes as one. */
export function watch(): void {
  scan(document);
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes, attributeName } of changes) {
      look(target, attributeName);
      addedNodes.forEach(scan);
    }
  });
  const options = [...elements.values()].flatMap((known) => known.observedAttributes);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['solidarity', ...options].map((option) => `data-${option}`),
  });
}
