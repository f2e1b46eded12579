import { sqliteStore } from '@solidarity/server/node';
import { entryOf } from './entry-of.js';
import type { GrowthFigures } from './growth.js';

/** Signs into one store, 64 people at a time, and says what a signature cost when the store held so many rows. */

/** A million people a day: what is let go of after days is let go of here as well. */
const msBetweenPeople = 86.4;
const begin = Date.UTC(2026, 10, 21);
const momentOf = (n: number): number => Math.round(begin + n * msBetweenPeople);
const [path = '', sample = '', ...sizes] = process.argv.slice(2);
const store = await sqliteStore(path);
let rows = 0;

async function signUntil(end: number): Promise<void> {
  const work = async (): Promise<void> => {
    while (rows < end) {
      const n = rows++;
      await store.sign(entryOf(n, momentOf(n)));
      // Mails go out as they come, as they would.
      if (n % 500 !== 0) continue;
      const jobs = await store.leaseMail(500, momentOf(n), 60_000);
      await store.settleMail(
        jobs.map(({ id }) => ({ id, result: 'sent' })),
        momentOf(n),
      );
    }
  };
  await Promise.all(Array.from({ length: 64 }, work));
}

for (const size of sizes.map(Number)) {
  await signUntil(size);
  const before = process.cpuUsage();
  const start = performance.now();
  await signUntil(size + Number(sample));
  const { user, system } = process.cpuUsage(before);
  const figures: GrowthFigures = {
    rows: size,
    cpuMicros: (user + system) / Number(sample),
    perSecond: Number(sample) / ((performance.now() - start) / 1000),
  };
  process.send?.(figures);
}
await store.close();
process.disconnect();
