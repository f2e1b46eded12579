import type { Network } from '@solidarity/contract';
import { cutText, graphemesOf } from './cut-text.js';
import { intents, type Intent } from './intents.js';

/** What is shared, before a network's limits. */
export interface Message {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** Who is to be named beside the text, with its `@`. */
  readonly handle?: string | undefined;
}

const titleAtMost = 300;

/** The address that opens a network's page with the message on it; `undefined` for what is no link, such as copying. */
export function intentAddress(network: Network, message: Message): string | undefined {
  const intent = intents[network];
  if (!intent) return undefined;
  const title = cutText(message.title, (one) => graphemesOf(one).length <= titleAtMost);
  const addressWith = (text: string) => fill(intent.address, { ...message, title, text });
  const fits = (text: string) =>
    excessOf({ ...message, text }, intent) <= 0 && addressWith(text).length <= (intent.addressAtMost ?? Infinity);
  return addressWith(cutText(message.text, fits));
}

/** How far a message is above what the network takes; 0 or less where it fits. */
function excessOf({ text, link, handle }: Message, { limit }: Intent): number {
  if (!limit) return 0;
  const { most, link: linkWeight = link.length, weigh = () => 1 } = limit;
  // What stands between them, and the "via" that X puts before a handle.
  const beside = linkWeight + 1 + (handle ? handle.length + 5 : 0);
  return graphemesOf(text).reduce((sum, grapheme) => sum + weigh(grapheme), beside) - most;
}

function fill(address: string, { title, text, link, handle }: Message): string {
  const all = [text, link, handle].filter(Boolean).join('\n');
  const values: Readonly<Record<string, string>> = { title, text, link, all };
  // RFC 6068: a line ends with both characters in a mail address.
  const lineEnd = address.startsWith('mailto:') ? '%0D%0A' : '%0A';
  return address
    .replace('{via}', handle ? `&via=${escaped(handle.slice(1))}` : '')
    .replace(/\{(\w+)\}/g, (_, name: string) => escaped(values[name] ?? '').replace(/(?:%0D)?%0A/g, lineEnd));
}

/** Halves of a character, as a cut in another program leaves them, cannot be put into an address. */
const escaped = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
