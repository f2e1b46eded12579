import type { IncomingMessage } from 'node:http';
import type ipaddr from 'ipaddr.js';
import type { Client } from '../http/incoming.js';
import { addressFrom, networksOf } from './network.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
/** Which addresses are those of proxies whose word is believed. */
export type TrustedProxies = (address: Address) => boolean;

/** Tells where a request comes from. */
export type ClientOf = (
  request: Pick<IncomingMessage, 'headers'> & { readonly socket: { readonly remoteAddress?: string | undefined } },
) => Client;

const words: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** Reads addresses, ranges and words between commas or spaces. Undefined where one of them is none, or is the whole internet. */
export function trustedProxies(text: string): TrustedProxies | undefined {
  const ranges = text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .flatMap((part) => words[part] ?? part)
    .map(rangeFrom);
  if (ranges.length === 0 || !ranges.every((range) => range !== undefined)) return undefined;
  return (address) => ranges.some(([base, bits]) => base.kind() === address.kind() && address.match(base, bits));
}

function rangeFrom(text: string): [Address, number] | undefined {
  const [, base = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const address = /[[\]]|^[\d.]+:/.test(base) ? undefined : addressFrom(base);
  if (!address) return undefined;
  const all = address.kind() === 'ipv4' ? 32 : 128;
  const bits = length === undefined ? all : Number(length) - (/^::ffff:/i.test(base) ? 96 : 0);
  return bits > 0 && bits <= all ? [address, bits] : undefined;
}

/**
 * Tells who sent a request. What stands in `X-Forwarded-For` was written by whoever spoke to us, so it is believed as far as trusted
 * proxies have written it: from its end up to the first address that is none of theirs.
 */
export function clientOf(isTrusted: TrustedProxies | undefined): ClientOf {
  return ({ socket, headers }) => {
    let address = addressFrom(socket.remoteAddress ?? '');
    if (!address) return {};
    const forwarded = headers['x-forwarded-for'];
    if (isTrusted?.(address) && typeof forwarded === 'string') {
      const hops = forwarded.split(',').map((hop) => hop.trim());
      for (let hop = hops.pop(); hop !== undefined && isTrusted(address); hop = hops.pop()) {
        const before = addressFrom(hop);
        // A proxy that writes no address hides its client, and must not stand for it.
        if (!before) return {};
        address = before;
      }
    }
    return networksOf(address);
  };
}
