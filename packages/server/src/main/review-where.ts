import type ipaddr from 'ipaddr.js';
import { dayMs, hourMs, minuteMs } from '../rules/duration.js';
import { heldReasons } from '../rules/held.js';
import type { ReviewRow } from '../store/review-shelf.js';
import { ConfigFault } from './config-fault.js';
import { addressFrom } from './network.js';

/** Which signatures are meant. */
export interface Where {
  /** As it was given. */
  readonly text: string;
  matches(row: ReviewRow): boolean;
}

type Test = (row: ReviewRow) => boolean;
/** Makes a test of one value; undefined where it is none. */
type Read = (value: string, now: number) => Test | undefined;

/** Of somebody who was erased it is not known. */
export const mailDomain = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase() || 'unknown';

const conditions: Readonly<Record<string, { readonly read: Read; readonly expected: string }>> = {
  network: { read: networkTest, expected: 'addresses or ranges such as 203.0.113.0/24 or 2001:db8::/48' },
  domain: { read: domainTest, expected: 'mail domains such as mail.example, or *.mail.example with all below it' },
  since: { read: (value, now) => timeTest(value, now, (at, time) => at >= time), expected: 'a time such as 2026-11-21T08:00, or 6h' },
  until: { read: (value, now) => timeTest(value, now, (at, time) => at < time), expected: 'a time such as 2026-11-21T08:00, or 30m' },
  reason: {
    read: (value) => (heldReasons.some((reason) => reason === value) ? ({ held }) => held === value : undefined),
    expected: heldReasons.join(', '),
  },
  origin: {
    read: (value) => (/^https?:\/\/[^/]+$/.test(value) ? ({ origin }) => origin === value : undefined),
    expected: 'origins of pages such as https://partner.example',
  },
};

/** Reads conditions that must all hold; of several values between commas one is enough. Throws `ConfigFault` with every slip at once. */
export function whereFrom(texts: readonly string[], now = Date.now()): Where {
  const slips: string[] = [];
  const tests = texts.map((text): Test => {
    const [, name = '', values = ''] = /^([a-z]+)=(.+)$/.exec(text) ?? [];
    const condition = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
    const found = values.split(',').map((value) => condition?.read(value.trim(), now));
    if (condition && found.every((test) => test !== undefined)) return (row) => found.some((test) => test(row));
    const names = Object.keys(conditions).map((known) => `${known}=…`);
    const expected = condition?.expected ?? `one of ${names.join(', ')}`;
    slips.push(`--where${condition ? ` ${name}` : ''}: expected ${expected}; got ${JSON.stringify(text)}; see docs/abuse.md.`);
    return () => false;
  });
  if (slips.length > 0) throw new ConfigFault(slips);
  return { text: texts.join(' '), matches: (row) => tests.every((test) => test(row)) };
}

function networkTest(value: string): Test | undefined {
  const [, base = '', length] = /^([0-9a-fA-F:.]+)(?:\/(\d{1,3}))?$/.exec(value) ?? [];
  const address = addressFrom(base);
  if (!address) return undefined;
  const most = address.kind() === 'ipv4' ? 32 : 64;
  const bits = length === undefined ? most : Number(length);
  if (bits < 1 || bits > (most === 64 ? 128 : 32)) return undefined;
  return ({ network }) => {
    const found = network === undefined ? undefined : addressFrom(network.replace(/\/\d+$/, ''));
    // Of IPv6 the first half is known, so a narrower range means the /64 that it lies in.
    return found?.kind() === address.kind() && (found as ipaddr.IPv6).match(address as ipaddr.IPv6, Math.min(bits, most));
  };
}

function domainTest(value: string): Test | undefined {
  const domain = value.toLowerCase();
  if (!/^(?:\*\.)?[^\s@*/]+$/.test(domain)) return undefined;
  const bare = domain.replace(/^\*\./, '');
  return ({ email }) => mailDomain(email) === bare || (bare !== domain && mailDomain(email).endsWith(`.${bare}`));
}

const unitMs: Readonly<Record<string, number>> = { m: minuteMs, h: hourMs, d: dayMs };

function timeTest(value: string, now: number, holds: (at: number, time: number) => boolean): Test | undefined {
  const [, number, unit = ''] = /^(\d{1,6})([mhd])$/.exec(value) ?? [];
  const time = number === undefined ? timeFrom(value) : now - Number(number) * (unitMs[unit] ?? 0);
  return Number.isNaN(time) ? undefined : ({ at }) => holds(at, time);
}

/** Ms since 1970; NaN where there is no such time. What names no zone is UTC, as everything that the commands print. */
function timeFrom(value: string): number {
  const [, day = '', time, zone = 'Z'] = /^(\d{4}-\d\d-\d\d)(?:(T\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(value) ?? [];
  const midnight = Date.parse(day);
  // The 31st of a shorter month is read as a day of the next one.
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return NaN;
  return time === undefined ? midnight : Date.parse(`${day}${time}${zone}`);
}
