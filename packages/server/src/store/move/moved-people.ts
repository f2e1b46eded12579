import type { MovedTable } from './moved-table.js';

const state = { erased_at: ['bigint', 'suppressed.erased_at'], stopped_at: ['bigint', 'suppressed.stopped_at'] } as const;

/** Here each signature says when mails about it were posted, there its person says so. */
const mailed = `(select json_group_array(time) from (
  select value as time from signature as own, json_each(own.mailed) where own.email_key = signature.email_key
  union all select value from suppressed as gone, json_each(gone.mailed) where gone.email_key = signature.email_key order by 1))`;

/** Everybody who has signed, but for those who are nobody any more; and everybody of whom no more than the key rests. */
export const movedPeople: readonly MovedTable[] = [
  {
    table: 'person',
    columns: { email_key: ['bytea', 'signature.email_key'], mailed: ['text', mailed], ...state },
    from: 'signature left join suppressed on suppressed.email_key = signature.email_key',
    place: 'signature.email_key',
    // Of each person one row: the last by the index that it is read by.
    where: `signature.email <> '' and not exists (
      select 1 from signature as later where later.email_key = signature.email_key and later.campaign > signature.campaign)`,
    counted: "select count(distinct email_key) as n from signature where email <> ''",
  },
  {
    table: 'person',
    columns: { email_key: ['bytea', 'suppressed.email_key'], mailed: ['text', 'suppressed.mailed'], ...state },
    from: 'suppressed',
    place: 'suppressed.email_key',
    where: 'not exists (select 1 from signature where signature.email_key = suppressed.email_key)',
    counted: 'select count(*) as n from suppressed where email_key not in (select email_key from signature)',
  },
];
