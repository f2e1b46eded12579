import { pairNames, pairs, type ContrastFact, type PairName } from '@solidarity/doctor/contrast';
import type { TokenName } from './look.js';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What was measured on each kind of page, of all elements that stand there. */
export type Seen = Readonly<Record<Scheme, readonly ContrastFact[]>>;

/** One pair of colours, by the element in which it is lowest. */
export interface Verdict {
  readonly pair: PairName;
  readonly needed: number;
  /** From 1 to 21. Absent where no element shows the pair. */
  readonly ratios: Readonly<Partial<Record<Scheme, number>>>;
  /** The pages on which it is too low. */
  readonly low: readonly Scheme[];
}

export function judge(seen: Seen): Verdict[] {
  return pairNames.flatMap((pair) => {
    const { needed } = pairs[pair];
    const ratios = Object.fromEntries(
      schemes.flatMap((scheme) => {
        const those = seen[scheme].filter((fact) => fact.pair === pair).map(({ ratio }) => ratio);
        return those.length === 0 ? [] : [[scheme, Math.min(...those)]];
      }),
    ) as Verdict['ratios'];
    const low = schemes.filter((scheme) => (ratios[scheme] ?? needed) < needed);
    return Object.keys(ratios).length === 0 ? [] : [{ pair, needed, ratios, low }];
  });
}

/** The family's two variables behind a pair, the front one first. */
export const tokensOf = (pair: PairName): readonly TokenName[] => pairs[pair].tokens;

/** What a variable has come to on one kind of page, `#rrggbb`, as the pairs that it is in tell. */
export function resolved(facts: readonly ContrastFact[], token: TokenName): string | undefined {
  for (const { pair, colours } of facts) {
    const place = tokensOf(pair).indexOf(token);
    if (place !== -1) return colours[place];
  }
  return undefined;
}
