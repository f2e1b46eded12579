import type { Keys } from '../rules/keys.js';

/** Keys over Web Crypto, for a browser tab or any runtime of web standards. `secret`: at least 32 characters. */
export function webKeys(secret: string): Keys {
  const text = new TextEncoder();
  const key = crypto.subtle.importKey('raw', text.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const keyed = async (...parts: readonly Uint8Array[]) => new Uint8Array(await crypto.subtle.sign('HMAC', await key, joined(parts)));
  return {
    emailKey: async (canonical) => hex(await keyed(text.encode(`email|${canonical}`))),
    confirmToken: async (campaign, emailKey) => base64url(await keyed(text.encode(`confirm|${campaign}|${emailKey}`))),
    fingerprint: async (body) => hex(await keyed(text.encode('body|'), body)),
    tokenHash: async (token) => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', text.encode(token)))),
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
