import type { Problem } from '@solidarity/contract';
import { problemOf } from '../rules/problem-of.js';
import type { Incoming } from './incoming.js';

/** Bytes. A page closed right after the click lets at most 64 KiB through, and no form of ours comes near. */
export const bodyLimit = 64 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

export type Body = { readonly bytes: Uint8Array; readonly text: string } | { readonly problem: Problem };

/** Reads a body of at most 64 KiB of valid UTF-8. Stops reading at the first byte too many, whatever length was declared. */
export async function readBody(incoming: Incoming): Promise<Body> {
  if (Number(incoming.header('Content-Length') ?? 0) > bodyLimit) return { problem: problemOf('too-large') };
  const encoding = incoming.header('Content-Encoding');
  if (encoding !== null && encoding.toLowerCase() !== 'identity') return { problem: problemOf('unsupported-type') };
  // It ends early where its sender has gone, and nobody is left to be answered: the log should know it for no fault of ours.
  const bytes = await incoming.bytes(bodyLimit).catch(() => null);
  if (bytes === null) return { problem: problemOf('malformed') };
  if (!bytes) return { problem: problemOf('too-large') };
  try {
    return { bytes, text: utf8.decode(bytes) };
  } catch {
    return { problem: problemOf('malformed') };
  }
}

/** `undefined` where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The media type of a `Content-Type` without its parameters; a charset other than UTF-8 is none of ours. */
export function mediaTypeOf(contentType: string | null): string | undefined {
  // What elements send; and the parameters of others are seldom worth taking apart.
  if (contentType === null || contentType === 'application/json') return contentType ?? '';
  const [type = '', ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const foreign = parameters.some((parameter) => parameter.startsWith('charset=') && !/^charset="?utf-8"?$/.test(parameter));
  return foreign ? undefined : type;
}
