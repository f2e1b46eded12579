import type { Store } from '../store/store.js';

export type Purges = Pick<Store, 'purgeKeys' | 'purgeNetworks' | 'purgeLetters'>;

/** Forgets what is kept for a while only, whatever is served now. Each step is a small one, so that others come in between. */
export async function purgeAll(store: Purges, now: number, isStopped: () => boolean = () => false): Promise<void> {
  while (!isStopped() && (await store.purgeKeys(now)));
  while (!isStopped() && (await store.purgeNetworks(now)));
  while (!isStopped() && (await store.purgeLetters(now)) > 0);
}
