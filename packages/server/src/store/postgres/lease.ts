import type { Session } from './session.js';

export interface Lease {
  readonly job: string;
  readonly holder: string;
  readonly at: number;
  readonly ms: number;
}

/** Only the statement that takes the row has the job. */
export async function takeLease(session: Session, { job, holder, at, ms }: Lease): Promise<boolean> {
  const taken = await session.rows(
    `insert into lease (job, holder, ends_at) values ($1, $2, $3)
     on conflict (job) do update set holder = excluded.holder, ends_at = excluded.ends_at
     where lease.ends_at <= $4 or lease.holder = excluded.holder returning job`,
    [job, holder, at + ms, at],
  );
  return taken.length > 0;
}
