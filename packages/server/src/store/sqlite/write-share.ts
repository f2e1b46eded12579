import type { Network } from '@solidarity/contract';
import type { Database } from './open-database.js';

export interface Share {
  readonly campaign: string;
  readonly network: Network;
}

/** One more. */
export function shareWriter(database: Database): (share: Share) => void {
  const add = database.prepare(`
    insert into share (campaign, network, n) values (?, ?, 1)
    on conflict (campaign, network) do update set n = share.n + 1`);
  return ({ campaign, network }) => void add.run([campaign, network]);
}
