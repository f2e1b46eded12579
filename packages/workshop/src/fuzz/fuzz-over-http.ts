import { documentOf } from './document-of.js';
import { fuzz, type Tally } from './fuzz.js';
import { knownUnder } from './known.js';
import { secret } from './memory-world.js';
import { servedWorld } from './over-http.js';

/** `kept`: how often the shelf wrote. `grown`: bytes of heap after a collection, against before. */
export interface ServedTally extends Tally {
  readonly kept: number;
  readonly grown: number;
}

/** Asks a backend that is served by a process of its own. Throws the first wrong answer. */
export async function fuzzOverHttp({ runs, seed }: { readonly runs: number; readonly seed: number }): Promise<ServedTally> {
  const world = await servedWorld();
  try {
    const asked = { document: await documentOf(world), known: await knownUnder(secret) };
    await fuzz(world, { ...asked, runs: 200, seed });
    const before = await world.figures();
    const tally = await fuzz(world, { ...asked, runs, seed: seed + 1 });
    const after = await world.figures();
    return { ...tally, kept: after.kept - before.kept, grown: after.heap - before.heap };
  } finally {
    await world.stop();
  }
}
