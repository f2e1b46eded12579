import { quoted, warnBuilder } from '@solidarity/core';

/** Elements the tag knows, by the word an editor writes. */
const names = ['petition', 'counter', 'letter', 'newsletter', 'share'];

/**
 * The only attributes that are taken over from a box. Editors keep `data-*` of people whom they would not let write `onclick`,
 * and the tag must not undo that.
 */
const options = 'campaign list backend lang partner test heading format bar goal country countries sums min url text networks'.split(' ');

/**
 * `<div data-solidarity="petition" data-campaign="x">fallback</div>`: the form that survives editors which delete unknown
 * tags. The element takes the fallback and the options over; the box stays, with its size.
 */
function mount(box: HTMLElement): void {
  const name = box.dataset['solidarity']?.trim().toLowerCase() ?? '';
  if (!names.includes(name)) return warnBuilder(box, `data-solidarity: expected "${names.join('" or "')}", got ${quoted(name)}`);
  if (box.querySelector(`solidarity-${name}`)) return;
  const element = document.createElement(`solidarity-${name}`);
  for (const option of options) {
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
