import { sqliteStore } from '@solidarity/server/node';
import { entryOf } from './entry-of.js';
import type { GrowthFigures } from './growth.js';

/** Signs into one store, 64 people at a time, and says what a signature, and what else people do, cost when the store held so many rows. */

/** A million people a day: what is let go of after days is let go of here as well. */
const msBetweenPeople = 86.4;
const begin = Date.UTC(2026, 10, 21);
const momentOf = (n: number): number => Math.round(begin + n * msBetweenPeople);
const [path = '', sample = '', ...sizes] = process.argv.slice(2);
const store = await sqliteStore(path);
let rows = 0;
/** Who confirms, and who is erased, at each size. */
const few = 400;

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

/** CPU of all threads for each of so many times, in us; 64 at once. */
async function costOf(times: number, act: (n: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const before = process.cpuUsage();
  const work = async (): Promise<void> => {
    while (next < times) await act(next++);
  };
  await Promise.all(Array.from({ length: 64 }, work));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

/** People from all over the store, none of them twice: first those who confirm, then those who are erased. */
const spread = (n: number, offset: number): number => Math.floor(((n + offset) * rows) / (2 * few));

for (const size of sizes.map(Number)) {
  await signUntil(size);
  const before = process.cpuUsage();
  const start = performance.now();
  await signUntil(size + Number(sample));
  const { user, system } = process.cpuUsage(before);
  const perSecond = Number(sample) / ((performance.now() - start) / 1000);
  const now = momentOf(rows);
  const figures: GrowthFigures = {
    rows: size,
    perSecond,
    cpuMicros: {
      signature: (user + system) / Number(sample),
      confirmation: await costOf(few, (n) => store.confirm(entryOf(spread(n, 0), now).tokenHash, now, 0)),
      count: await costOf(few, () => store.counts('growth')),
      erasure: await costOf(few, (n) => store.erase(entryOf(spread(n, few), now).emailKey, now)),
    },
  };
  process.send?.(figures);
}
await store.close();
process.disconnect();
