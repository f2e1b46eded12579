import type { LetterChannel } from '@solidarity/contract';

/** A letter as it leaves: one text to one address or several. Line breaks are `\n`. */
export interface ReadyLetter {
  /** E-mail addresses; empty where none is known, and then the writer's program asks. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** One way to hand the letter over. With `copiesFirst` the address lacks the text, which the clipboard brings; a very long subject too. */
export interface Way {
  readonly channel: LetterChannel;
  /** What a link opens; ways that need no link have none. */
  readonly address?: string;
  readonly copiesFirst?: boolean;
}

/** Characters of a final address that mail programs were seen to take; Windows cuts above 2,046, some before. */
export const longestAddress = 1800;

type Composer = Extract<LetterChannel, 'mail-app' | 'gmail' | 'outlook' | 'outlook-work'>;

const outlook = (host: string) => (to: string, subject: string) => `https://${host}/mail/deeplink/compose?to=${to}&subject=${subject}`;

/** How each program is told what to write, but for the text, which all take as `&body=`; all parts come encoded. */
const composers: Readonly<Record<Composer, (to: string, subject: string) => string>> = {
  // RFC 6068: addresses with commas, line breaks as %0D%0A, spaces as %20.
  'mail-app': (to, subject) => `mailto:${to}?subject=${subject}`,
  gmail: (to, subject) => `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${subject}`,
  outlook: outlook('outlook.live.com'),
  'outlook-work': outlook('outlook.cloud.microsoft'),
};

const isComposer = (channel: LetterChannel): channel is Composer => Object.hasOwn(composers, channel);

/**
 * The channels of a campaign in order of fit for this letter: what carries it whole, then what carries it after copying, then
 * what carries it on paper or in a file. Within these the campaign's own order stays.
 */
export function waysFor(channels: readonly LetterChannel[], letter: ReadyLetter, canShare: boolean): Way[] {
  const ways = channels.filter((channel) => channel !== 'share' || canShare).map((channel) => wayOf(channel, letter));
  return [...ways].sort((one, other) => fit(one) - fit(other));
}

function wayOf(channel: LetterChannel, { to, subject, text }: ReadyLetter): Way {
  if (!isComposer(channel)) return { channel };
  const compose = composers[channel];
  const [addresses, title] = [to.map(encodeAddress).join(','), encode(subject)];
  const short = compose(addresses, title);
  const whole = `${short}&body=${encode(text.replace(/\n/g, '\r\n'))}`;
  if (whole.length <= longestAddress) return { channel, address: whole };
  return { channel, address: short.length <= longestAddress ? short : compose(addresses, ''), copiesFirst: true };
}

function fit({ channel, address, copiesFirst }: Way): number {
  if (channel === 'backend') return 0;
  if (address !== undefined) return copiesFirst ? 3 : 1;
  return channel === 'share' ? 2 : 4;
}

/** Half a surrogate pair, cut by some program, would make `encodeURIComponent` throw. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
/** All but the `@` before the domain; a comma in an address must not begin another. */
const encodeAddress = (address: string) => encode(address).replace(/%40(?!.*%40)/, '@');
