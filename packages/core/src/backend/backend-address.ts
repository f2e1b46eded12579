import { webAddress } from '@solidarity/contract/safe-url';
import { readText } from '../attributes.js';

/** Set once by the tag, from its own address. */
let ofTheTag: string | undefined;

/**
 * The directory of the tag is the backend that its elements speak to, unless an element says otherwise. A tag that is pinned to a
 * version, `/0.1.0/solidarity.js`, stands in a folder of the backend.
 */
export function rememberTag(address: string | undefined): void {
  if (address) ofTheTag ??= webAddress(new URL('.', address).href.replace(/\/\d+\.\d+\.\d+\/$/, '/'));
}

/**
 * The base address of an element's backend: its `backend` attribute, else where the tag came from.
 * `undefined` where the address is none, or where a page on https names an open one: no request is made then.
 */
export function backendAddress(attribute: string | null): string | undefined {
  const written = readText(attribute);
  const address = written ? webAddress(written) : ofTheTag;
  if (address === undefined) return undefined;
  const { protocol, hostname, origin, pathname } = new URL(address);
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' || isLocal || location.protocol === 'http:' ? origin + pathname : undefined;
}
