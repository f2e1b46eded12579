import type { Database } from './open-database.js';

export interface JobLease {
  readonly job: string;
  readonly holder: string;
  readonly at: number;
  readonly ms: number;
}

/** Only the statement that takes the row has the job: two processes may have opened the file. */
export function leaseTaker(database: Database): (lease: JobLease) => boolean {
  const take = database.prepare(`
    insert into lease (job, holder, ends_at) values (?, ?, ?)
    on conflict (job) do update set holder = excluded.holder, ends_at = excluded.ends_at
    where lease.ends_at <= ? or lease.holder = excluded.holder`);
  return ({ job, holder, at, ms }) => take.run([job, holder, at + ms, at]).changes > 0;
}
