import { parseEmail } from '@solidarity/contract';

/** From whom a mail comes. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** `Name <address>` or a bare address. */
export function senderFrom(value: string): Sender | undefined {
  const [, name = '', within] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(value) ?? [];
  const email = parseEmail(within ?? value);
  if (!('address' in email) || /[\r\n]/.test(value)) return undefined;
  return { name: name.replace(/^"(.*)"$/, '$1'), address: email.address };
}
