/** Room 2 of an e-mail address: the one place where it is trimmed, normalised and judged, on both sides of the wire. */

export const emailLimits = { local: 64, total: 254 } as const;

/** RFC 5321 dot-atom, ASCII. Quoted and international local parts are refused: most mail servers cannot take them. */
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** What address books and right-to-left keyboards put round a copied address. */
const invisible = /\p{Cf}/gu;

export type EmailFault = 'email-format' | 'email-too-long' | 'email-script';

/** `{address}` ready to store and to write to, or the reason it cannot be used. International domains become punycode. */
export function parseEmail(value: string): { address: string } | { fault: EmailFault } {
  const text = value.normalize('NFKC').replace(invisible, '').trim();
  const at = text.lastIndexOf('@');
  if (at < 1 || /\s/.test(text)) return { fault: 'email-format' };
  const local = text.slice(0, at);
  // eslint-disable-next-line no-control-regex
  if (/[^\u0000-\u007f]/.test(local)) return { fault: 'email-script' };
  const domain = asciiDomain(text.slice(at + 1));
  if (domain === undefined || !localPart.test(local)) return { fault: 'email-format' };
  const address = `${local}@${domain}`;
  const fits = local.length <= emailLimits.local && address.length <= emailLimits.total;
  return fits ? { address } : { fault: 'email-too-long' };
}

/** The URL parser knows IDNA; nothing else in every browser does. Most domains need no IDNA. */
function asciiDomain(domain: string): string | undefined {
  if (/^[a-z0-9.-]+$/i.test(domain) && !/xn--/i.test(domain)) return hostNameOf(domain.toLowerCase());
  if (/[/?#@:\\%[\]]/.test(domain)) return undefined;
  try {
    return hostNameOf(new URL(`http://${domain}`).hostname);
  } catch {
    return undefined;
  }
}

const hostNameOf = (domain: string): string | undefined => (hostName.test(domain) ? domain : undefined);
