import { shuffled } from './statistics.js';

/** What each thing of one round gave, by its name. */
export type Round<Figures> = ReadonlyMap<string, Figures>;

/**
 * Rounds of all things in an order shuffled anew each time, so that a moment of noise meets each alike. The first round
 * warms up and is dropped.
 */
export async function takeRounds<Thing extends { readonly name: string }, Figures>(
  count: number,
  things: readonly Thing[],
  take: (thing: Thing) => Promise<Figures>,
): Promise<Round<Figures>[]> {
  const rounds: Round<Figures>[] = [];
  for (let index = 0; index <= count; index++) {
    const round = new Map<string, Figures>();
    for (const thing of shuffled(things)) round.set(thing.name, await take(thing));
    if (index > 0) rounds.push(round);
  }
  return rounds;
}
