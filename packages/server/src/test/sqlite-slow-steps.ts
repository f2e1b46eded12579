/** A schema whose second step writes so much that a process can be killed in its midst. */
export const slowSteps: readonly string[] = [
  "create table thing (n integer primary key, word text not null) strict; insert into thing values (0, 'first');",
  `create table other (n integer) strict;
   insert into thing
   with recursive up (n) as (select 1 union all select n + 1 from up where n < 400000) select n, hex(n) || '-later' from up;
   insert into other select count(*) from thing;`,
];
