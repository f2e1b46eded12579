import { postgresStore, sqliteStore } from '@solidarity/server/node';
import { entryOf } from '../server/entry-of.js';
import type { SignFigures } from './sign-process.js';

/** Signs into one store as fast as it takes them, from the word "go" on, and says how many it acknowledged. */

const [place = '', first = '', seconds = '', atOnce = ''] = process.argv.slice(2);
const store = await (place.startsWith('postgres') ? postgresStore(place) : sqliteStore(place));

async function signFor(ms: number, from: number): Promise<number[]> {
  const latencies: number[] = [];
  const end = performance.now() + ms;
  let next = from;
  const work = async (): Promise<void> => {
    for (let began = performance.now(); began < end; began = performance.now()) {
      await store.sign(entryOf(next++, Date.now()));
      latencies.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: Number(atOnce) }, work));
  return latencies.sort((one, other) => one - other);
}

const warm = await signFor(1000, Number(first));
process.send?.('ready');
await new Promise((resolve) => process.once('message', resolve));
const before = process.cpuUsage();
const latencies = await signFor(Number(seconds) * 1000, Number(first) + warm.length);
const { user, system } = process.cpuUsage(before);
await store.close();
const at = (part: number): number => latencies[Math.floor(latencies.length * part)] ?? NaN;
const figures: SignFigures = {
  acknowledged: warm.length + latencies.length,
  perSecond: latencies.length / Number(seconds),
  p50: at(0.5),
  p99: at(0.99),
  cpuMicros: (user + system) / latencies.length,
};
process.send?.(figures);
process.disconnect();
