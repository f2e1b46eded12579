import type { ContrastFact, PairName } from '@solidarity/doctor/contrast';
import { nearest } from './nearest.js';
import { tokenNames, type TokenName, type Written } from './look.js';
import { judge, resolved, schemes, tokensOf, type Scheme, type Seen, type Verdict } from './verdicts.js';

/** A colour with which the pairs in `mends` pass. `scheme`: for one kind of page alone, where none does for both. */
export interface Suggestion {
  readonly token: TokenName;
  readonly colour: string;
  readonly scheme: Scheme | undefined;
  readonly mends: readonly PairName[];
}

/** What an element would make of a colour. */
export type Attempt = (token: TokenName, colour: string, scheme: Scheme) => readonly ContrastFact[];

/**
 * Colours with which the pairs pass that are too low, and none is spoilt: as few as can be, each the nearest to what it was. The elements
 * themselves are asked: what follows a colour is theirs to say. What a designer has set is changed before what follows it.
 */
export function suggest(seen: Seen, set: Written, attempt: Attempt): Suggestion[] {
  const low = judge(seen).filter((verdict) => verdict.low.length > 0);
  const fronts = low.flatMap(({ pair }) => tokensOf(pair).slice(0, 1));
  const suggestions: Suggestion[] = [];
  const isMended = ({ pair, low: on }: Verdict) =>
    on.every((at) => suggestions.some(({ mends, scheme }) => mends.includes(pair) && (scheme ?? at) === at));
  for (const token of new Set([...tokenNames.filter((name) => name in set), ...fronts])) {
    const left = low.filter((verdict) => !isMended(verdict));
    const all = left.filter(({ pair, low: [scheme] }) => scheme && follows(pair, token, scheme, attempt));
    const own = left.filter(({ pair }) => tokensOf(pair).includes(token));
    const found = mend(token, all, seen, attempt);
    suggestions.push(...(found.length > 0 ? found : mend(token, own, seen, attempt)));
  }
  return suggestions;
}

/** Whether a pair changes with a variable. */
function follows(pair: PairName, token: TokenName, scheme: Scheme, attempt: Attempt): boolean {
  const [dark, light] = ['#000000', '#ffffff'].map((colour) => attempt(token, colour, scheme).find((fact) => fact.pair === pair)?.ratio);
  return dark !== light;
}

/** Nothing where nothing is to be mended, or one colour cannot. */
function mend(token: TokenName, verdicts: readonly Verdict[], seen: Seen, attempt: Attempt): Suggestion[] {
  const wanted = verdicts.map(({ pair }) => pair);
  const low = schemes.filter((scheme) => verdicts.some((verdict) => verdict.low.includes(scheme)));
  const search = (those: readonly Scheme[]) => {
    const [scheme] = low.filter((one) => those.includes(one));
    const from = scheme && resolved(seen[scheme], token);
    return from && nearest(from, (colour) => those.every((at) => isBetter(attempt(token, colour, at), seen[at], wanted)));
  };
  const suggestion = (colour: string, scheme?: Scheme): Suggestion => {
    const after = (scheme ? [scheme] : schemes).flatMap((at) => attempt(token, colour, at));
    const mends = judge({ light: after, dark: [] }).flatMap(({ pair, low: still }) => (still.length === 0 ? [pair] : []));
    return { token, colour, scheme, mends };
  };
  const both = search(schemes);
  if (both) return [suggestion(both)];
  return low.flatMap((scheme) => {
    const colour = search([scheme]);
    return colour ? [suggestion(colour, scheme)] : [];
  });
}

/** Whether what was too low passes, and whatever passed still does. */
function isBetter(after: readonly ContrastFact[], before: readonly ContrastFact[], mends: readonly PairName[]): boolean {
  const spoilt = (fact: ContrastFact) => before.some(({ pair, ratio, needed }) => pair === fact.pair && ratio >= needed);
  const isShown = mends.every((wanted) => after.some(({ pair }) => pair === wanted));
  return isShown && after.every((fact) => fact.ratio >= fact.needed || (!mends.includes(fact.pair) && !spoilt(fact)));
}

/** The colours that a suggestion sets, on light pages and on dark ones. */
export function taken(
  { token, colour, scheme }: Suggestion,
  seen: Seen,
  values: Written,
  dark: Written,
): { values: Written; dark: Written } {
  const without = Object.fromEntries(
    tokenNames.flatMap((name) => (name === token || dark[name] === undefined ? [] : [[name, dark[name]]])),
  );
  if (!scheme) return { values: { ...values, [token]: colour }, dark: without };
  const other = resolved(seen[scheme === 'light' ? 'dark' : 'light'], token);
  const [light, onDark] = scheme === 'light' ? [colour, other] : [other, colour];
  return { values: { ...values, ...(light && { [token]: light }) }, dark: { ...dark, ...(onDark && { [token]: onDark }) } };
}
