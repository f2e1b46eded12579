import type { Keys } from '../rules/keys.js';

/** Keys over Web Crypto, for a browser tab or any runtime of web standards. `secret`: at least 32 characters. */
export function webKeys(secret: string): Keys {
  const text = new TextEncoder();
  const key = crypto.subtle.importKey('raw', text.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const keyed = async (...parts: readonly Uint8Array[]) => new Uint8Array(await crypto.subtle.sign('HMAC', await key, joined(parts)));
  const tokenOf = async (purpose: string, campaign: string, emailKey: string) => {
    const proof = await keyed(text.encode(`${purpose}|${campaign}|${emailKey}`));
    return base64url(joined([fromHex(emailKey).slice(0, 16), proof.slice(0, 16)]));
  };
  return {
    emailKey: async (canonical) => hex(await keyed(text.encode(`email|${canonical}`))),
    confirmToken: (campaign, emailKey) => tokenOf('confirm', campaign, emailKey),
    unsubscribeToken: (list, emailKey) => tokenOf('unsubscribe', list, emailKey),
    proofKey: async () => hex(await keyed(text.encode('proof'))),
    personToken: (purpose, emailKey) => tokenOf(purpose, '', emailKey),
    fingerprint: async (body) => hex(await keyed(text.encode('body|'), body)),
    tokenHash: async (token) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text.encode(token)));
      return hex(joined([fromBase64url(token).slice(0, 16), digest.slice(0, 16)]));
    },
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

const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
const fromHex = (digits: string): Uint8Array => Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const fromBase64url = (letters: string): Uint8Array => bytesOf(atob(letters.replace(/-/g, '+').replace(/_/g, '/')));
const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
