import { backendOfTag } from '@solidarity/contract/backend-of-tag';
import { webAddress } from '@solidarity/contract/safe-url';
import { readText } from '../attributes.js';

/** Set once by the tag, from its own address. */
let ofTheTag: string | undefined;

/** Where the tag came from is the backend that its elements speak to, unless an element says otherwise. */
export function rememberTag(address: string | undefined): void {
  if (address) ofTheTag ??= webAddress(backendOfTag(address));
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
