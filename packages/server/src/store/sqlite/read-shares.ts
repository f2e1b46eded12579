import type { ShareCounts } from '../store.js';
import type { Database } from './open-database.js';

export function sharesReader(database: Database): (campaign: string) => ShareCounts {
  const read = database.prepare('select network, n from share where campaign = ? order by n desc, network');
  return (campaign) => new Map((read.all([campaign]) as { network: string; n: number }[]).map(({ network, n }) => [network, n]));
}
