import ipaddr from 'ipaddr.js';
import type { Client } from '../http/incoming.js';

/** What a single machine, or a network behind a router, has of the address space; and what an organisation has. Bits of IPv6. */
const [own, wide] = [64, 48] as const;

/** An address as it counts: IPv4 that is written as IPv6 is IPv4. Undefined where it is none. */
export function addressFrom(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = /^\[(.*)\](?::\d+)?$/.exec(text)?.[1] ?? text.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return undefined;
  return ipaddr.process(bare.replace(/%.*$/, ''));
}

/**
 * The networks of an address: an IPv4 address, or the /64 and the /48 of IPv6, as text. Nothing of an address that is not one of the
 * internet: it is a proxy's, or everybody's in the same house.
 */
export function networksOf(address: ipaddr.IPv4 | ipaddr.IPv6): Client {
  const range = address.range();
  if (address instanceof ipaddr.IPv4) return range === 'unicast' ? { network: address.toString() } : {};
  const start = startsOfIpv4[range];
  if (start !== undefined) return networksOf(new ipaddr.IPv4(address.toByteArray().slice(start, start + 4)));
  if (range !== 'unicast' && range !== 'teredo') return {};
  return { network: first(address, own), wideNetwork: first(address, wide) };
}

/** Which byte the IPv4 address begins at in what a translator (64:ff9b::/96) or a tunnel (2002::/16) has made of it. */
const startsOfIpv4: Readonly<Record<string, number>> = { rfc6052: 12, '6to4': 2 };

const first = (address: ipaddr.IPv6, bits: number): string =>
  `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toNormalizedString()}/${bits}`).toString()}/${bits}`;
