import { rememberTag, version } from '@solidarity/core';
import { elements } from './elements.js';
import { watch } from './mount.js';
import { parts } from './parts.js';
import { tagAddress } from './tag-address.js';
import { isWrittenOn } from './written-on.js';

/** The one name this library takes beside its elements: the first tag on a page leaves its version here. */
const registered = Symbol.for('solidarity');

const page = globalThis as { [registered]?: { readonly version: string } };

let watching: Promise<unknown> | undefined;

/** From the first element on: a page without one has nothing to be warned of. */
function warnOfColours(): void {
  watching ??= parts.develop().then(
    ({ watchColours }) => watchColours(),
    () => {},
  );
}

/** A tag may run twice: pasted twice, in two versions, or run again by an optimiser. The first one stays. */
function start(): void {
  const first = page[registered];
  if (first) {
    if (first.version !== version) console.info(`Solidarity ${first.version} is already on this page; ${version} does nothing.`);
    return;
  }
  Object.defineProperty(page, registered, { value: Object.freeze({ version }) });
  rememberTag(tagAddress);
  // A browser that a program drives reads no warnings, and is meant to see what a visitor does.
  const isWritten = !navigator.webdriver && isWrittenOn(location.hostname);
  for (const [name, element] of elements) {
    if (isWritten) element.addInitializer(warnOfColours);
    if (!customElements.get(`solidarity-${name}`)) customElements.define(`solidarity-${name}`, element);
  }
  watch();
  if (/[?&]solidarity-doctor\b/.test(location.search)) void parts.doctor().then(({ openDoctor }) => openDoctor());
}

start();
