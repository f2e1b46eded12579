/** A schema whose second step writes so much that a process can be killed in its midst. */
export const slowPostgresSteps: readonly string[] = [
  "create table thing (n integer primary key, word text not null); insert into thing values (0, 'first');",
  `create table other (n integer);
   insert into thing select n, md5(n::text) from generate_series(1, 200000) as up (n);
   insert into other select count(*) from thing;`,
];
