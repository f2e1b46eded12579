import type { Campaign, Network } from '@solidarity/contract';
import { networks } from '@solidarity/contract/networks';
import { partnerName } from '../partner-name.js';
import { quoted } from '../warn.js';

/** What is to be shared, as an editor wrote it and as the campaign has it. */
export interface ShareAsked {
  readonly campaign: string;
  /** Where intents are counted; absent where nothing is to be counted. */
  readonly countedAt?: string | undefined;
  readonly partner?: string | undefined;
  readonly url?: string | undefined;
  readonly text?: string | undefined;
  /** Which ways, in which order; all of them where this is not said. */
  readonly networks?: string | undefined;
  /** Until it has come, and where it does not, this page itself is shared. */
  readonly found?: Pick<Campaign, 'organisation' | 'page' | 'handles' | 'words'> | undefined;
}

export interface ShareFacts extends Omit<ShareAsked, 'networks'> {
  readonly networks: readonly Network[];
}

/** Reads tolerantly: what cannot be understood is left out, and `warn` is told. */
export function readAsked({ url, networks: names, partner, ...asked }: ShareAsked, warn: (mistake: string) => void): ShareFacts {
  return {
    ...asked,
    partner: partnerName(partner, warn),
    url: readAddress(url, warn) ?? asked.found?.page,
    networks: readNetworks(names, warn),
  };
}

/** In the order in which they were written. */
function readNetworks(value: string | undefined, warn: (mistake: string) => void): readonly Network[] {
  const names: readonly string[] = value?.toLowerCase().match(/[^\s,;]+/g) ?? [];
  const unknown = names.filter((name) => !networks.some((network) => network === name));
  if (unknown.length > 0) warn(`networks: expected some of ${networks.join(', ')}, got ${quoted(unknown.join(', '))}; leaving that out`);
  const known = networks.filter((network) => names.includes(network));
  return known.length > 0 ? known.sort((one, other) => names.indexOf(one) - names.indexOf(other)) : networks;
}

/** Against this page, since an editor may write `/petition`. */
function readAddress(value: string | undefined, warn: (mistake: string) => void): string | undefined {
  if (!value) return undefined;
  try {
    const { href, protocol } = new URL(value, location.href);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // Said below.
  }
  warn(`url: expected an https address, got ${quoted(value)}; leaving it out`);
  return undefined;
}
