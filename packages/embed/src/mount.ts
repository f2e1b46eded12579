import { quoted, warnBuilder } from '@solidarity/core';
import { elements } from './elements.js';

/**
 * `<div data-solidarity="petition" data-campaign="x">fallback</div>`: the form that survives editors which delete unknown
 * tags. The element takes the fallback and the options over; the box stays, with its size. Only attributes that the element has
 * are taken over: editors keep `data-*` of people whom they would not let write `onclick`, and the tag must not undo that.
 */
function mount(box: HTMLElement): void {
  const name = box.dataset['solidarity']?.trim().toLowerCase() ?? '';
  const known = elements.get(name);
  if (!known) return warnBuilder(box, `data-solidarity: expected ${[...elements.keys()].join(' or ')}, got ${quoted(name)}`);
  if (box.querySelector(`solidarity-${name}`)) return;
  const element = document.createElement(`solidarity-${name}`);
  for (const option of known.observedAttributes) {
    const value = box.getAttribute(`data-${option}`);
    if (value !== null) element.setAttribute(option, value);
  }
  element.append(...box.childNodes);
  box.append(element);
}

/** Mounts every box under `root`. Custom elements need no help: the browser itself brings them to life. */
export function scan(root: ParentNode = document): void {
  for (const box of root.querySelectorAll<HTMLElement>('[data-solidarity]')) mount(box);
}

/** Mounts what stands on the page and what is added later. */
export function watch(): void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.dataset['solidarity']) mount(node);
        scan(node);
      }
    }
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  scan();
}
