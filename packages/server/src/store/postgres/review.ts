import type { ReviewBatch, ReviewRow, ReviewStep } from '../review-shelf.js';
import { holdLetters, releaseLetters } from './hold-letters.js';
import { holdPeople } from './people.js';
import type { Place, Session } from './session.js';
import type { Tally } from './tally.js';

/** How each kind of step turns rows, where there is something to turn. */
const turns: Readonly<Record<ReviewStep['kind'], string>> = {
  remove: 'removed = $2 where seq = any($1::bigint[]) and removed is null',
  unremove: 'removed = null where seq = any($1::bigint[]) and removed = $2',
  release: 'was_held = held, held = null, released = $2 where seq = any($1::bigint[]) and held is not null and removed is null',
  unrelease: 'held = was_held, was_held = null, released = null where seq = any($1::bigint[]) and released = $2',
};

interface Turned extends Place {
  readonly country: string | null;
  readonly isConfirmed: boolean;
  readonly isHeld: boolean;
  readonly isRemoved: boolean;
}

/** Count and letters follow in the same transaction. The people's rows are held first, as for everything that changes a signature. */
export async function review(session: Session, { kind, batch, places, at }: ReviewStep, tally: Tally): Promise<number> {
  const people = await session.rows<{ person: string }>(
    "select distinct encode(email_key, 'hex') as person from signature where seq = any($1::bigint[])",
    [places],
  );
  await holdPeople(
    session,
    people.map(({ person }) => person),
  );
  const turned = await session.rows<Turned>(
    `update signature set ${turns[kind]} returning encode(email_key, 'hex') as "emailKey", campaign, country,
       status = 'confirmed' as "isConfirmed", held is not null as "isHeld", removed is not null as "isRemoved"`,
    [places, batch],
  );
  const changed = turned.filter((row) => isFree(row) !== wasFree(kind, row));
  for (const row of changed) if (row.isConfirmed) tally.addPeople(row.campaign, row.country, isFree(row) ? 1 : -1);
  await holdLetters(
    session,
    changed.filter((row) => !isFree(row)),
    at,
  );
  await releaseLetters(session, changed.filter(isFree), at);
  await tally.write(session);
  return turned.length;
}

const isFree = ({ isHeld, isRemoved }: Turned): boolean => !isHeld && !isRemoved;

/** Each kind turns one of both. */
const wasFree = (kind: ReviewStep['kind'], { isHeld, isRemoved }: Turned): boolean =>
  kind === 'remove' ? !isHeld : kind === 'unrelease' && !isRemoved;

export const addBatch = async (session: Session, { id, campaign, kind, where, at }: ReviewBatch): Promise<void> =>
  void (await session.rows('insert into review_batch (id, campaign, kind, conditions, at) values ($1, $2, $3, $4, $5)', [
    ...[id, campaign, kind, where, at],
  ]));

export async function findBatch(session: Session, id: string): Promise<ReviewBatch | undefined> {
  const [batch] = await session.rows<ReviewBatch>('select id, campaign, kind, conditions as "where", at from review_batch where id = $1', [
    id,
  ]);
  return batch;
}

const pageRows = 500;

type Row = { readonly [Key in keyof ReviewRow]: Exclude<ReviewRow[Key], undefined> | (undefined extends ReviewRow[Key] ? null : never) };

export async function* reviewRows(session: Session, campaign: string): AsyncGenerator<ReviewRow> {
  for (let last = 0; ;) {
    const rows = await session.rows<Row>(
      `select seq as place, status, email, network, held, removed, released, origin, signed_at as at
       from signature where campaign = $1 and seq > $2 order by seq limit ${pageRows}`,
      [campaign, last],
    );
    for (const { network, held, removed, released, ...row } of rows)
      yield {
        ...row,
        network: network ?? undefined,
        held: held ?? undefined,
        removed: removed ?? undefined,
        released: released ?? undefined,
      };
    if (rows.length < pageRows) return;
    last = rows.at(-1)?.place ?? last;
  }
}
