import { documentOf } from './document-of.js';
import { fuzz, saidBy, type Tally } from './fuzz.js';
import type { FromInProcess, ToInProcess } from './in-process.js';
import { knownUnder } from './known.js';
import { memoryWorld, secret } from './memory-world.js';

/** Asks backends in this process, one after the other, so that what one rightly keeps is not taken for a leak. */

const perWorld = 10_000;
const known = await knownUnder(secret);

async function asked(runs: number, seed: number): Promise<Tally> {
  const world = memoryWorld();
  const tally = await fuzz(world, { document: await documentOf(world), known, runs, seed });
  await world.backend.close();
  return tally;
}

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

async function run({ runs, seed }: ToInProcess): Promise<FromInProcess> {
  await asked(500, seed); // what is compiled and kept once, is kept once
  const before = heap();
  let [tries, valid] = [0, 0];
  const operations = new Set<string>();
  for (let left = runs, round = 1; left > 0; left -= perWorld, round++) {
    const tally = await asked(Math.min(left, perWorld), seed + round);
    tries += tally.tries;
    valid += tally.valid;
    for (const name of tally.operations) operations.add(name);
  }
  return { tries, valid, grown: heap() - before, operations: [...operations] };
}

process.on('message', (message: ToInProcess) => {
  void run(message)
    .catch((error: unknown): FromInProcess => ({ wrong: saidBy(error) }))
    .then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
