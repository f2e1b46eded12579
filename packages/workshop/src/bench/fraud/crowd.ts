/** Somebody who signs, with where they do it from. */
export interface Visitor {
  readonly isRobot: boolean;
  readonly email: string;
  readonly network: string;
  readonly wideNetwork?: string;
  /** Whether they press the button in their mail. */
  readonly confirms: boolean;
}

export interface Crowd {
  readonly robots: number;
  readonly honest: number;
  /** How many networks the robots have. */
  readonly networks: number;
}

/** Where robots have bought their mail addresses. */
export const robotDomains = Array.from({ length: 8 }, (_, n) => `mail-${n + 1}.example`);

/** How honest people are spread, as shares: of providers that everybody uses, and of the rest the domains of their own. */
const providers: readonly (readonly [domain: string, share: number])[] = [
  ['gmail.com', 0.36],
  ['outlook.com', 0.12],
  ['hotmail.com', 0.1],
  ['yahoo.co.uk', 0.08],
  ['icloud.com', 0.06],
  ['btinternet.com', 0.05],
  ['gmx.de', 0.04],
];
/** Of all: people of one company, who sign in one lunch break. */
const company = 0.015;
/** Of all: people behind forty large networks, of which a school has the most. */
const [largeNetworks, behindLarge, school] = [40, 0.4, 0.09] as const;

/** Everybody, in the order they come: a mixture in which nobody can be told by when they came. Each call gives the same. */
export function crowdOf({ robots, honest, networks }: Crowd, random = seeded(20_261_121)): Visitor[] {
  const visitors = [
    ...Array.from({ length: robots }, (_, n) => robot(n, networks)),
    ...Array.from({ length: honest }, (_, n) => person(n, honest, random)),
  ];
  for (let last = visitors.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [visitors[last], visitors[other]] = [visitors[other] as Visitor, visitors[last] as Visitor];
  }
  return visitors;
}

function robot(n: number, networks: number): Visitor {
  const place = n % networks;
  const email = `${n.toString(36)}.robot@${robotDomains[n % robotDomains.length] ?? ''}`;
  // Every second one has rented a machine with IPv6, in a /48 of its own.
  const wide = `2a0e:${(place + 1).toString(16)}:1::/48`;
  const where =
    place % 2 === 0
      ? { network: `45.${128 + (place >> 8)}.${place & 255}.9` }
      : { network: wide.replace('::/48', ':7::/64'), wideNetwork: wide };
  return { isRobot: true, email, confirms: true, ...where };
}

function person(n: number, honest: number, random: () => number): Visitor {
  const alone = 1 - behindLarge;
  const at = n / honest;
  // The school first, then the other large networks in turn, then people at home.
  const network =
    at < school
      ? '81.0.0.1'
      : at < behindLarge
        ? `81.0.0.${2 + (n % (largeNetworks - 1))}`
        : `${82 + (n % 4)}.${(n >> 8) & 255}.${n & 255}.${Math.floor(random() * alone * 4)}`;
  return { isRobot: false, email: `person.${n}@${domainOf(random(), n)}`, network, confirms: random() < 0.85 };
}

function domainOf(drawn: number, n: number): string {
  let left = drawn;
  for (const [domain, share] of [...providers, ['company.example', company] as const]) {
    if (left < share) return domain;
    left -= share;
  }
  return `family-${n % 701}.example`;
}

/** Mulberry32: at least 0 and below 1, the same from the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
