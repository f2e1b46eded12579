/** What became of one mutant, as Stryker says it. */
export interface Mutant {
  readonly file: string;
  readonly status: string;
}

export interface Score {
  readonly what: string;
  readonly killed: number;
  /** So many of the killed ran on and on, and were ended by the limit of time. A machine that is busy with other things adds to them. */
  readonly endless: number;
  readonly of: number;
}

const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/** How many of its mutants each file's tests noticed, and how many of all. What did not even run counts for nothing. */
export function scoresOf(mutants: readonly Mutant[]): Score[] {
  const judged = mutants.filter(({ status }) => noticed.has(status) || missed.has(status));
  const scoreOf = (what: string, some: readonly Mutant[]): Score => ({
    what,
    killed: some.filter(({ status }) => noticed.has(status)).length,
    endless: some.filter(({ status }) => status === 'Timeout').length,
    of: some.length,
  });
  const files = [...new Set(mutants.map(({ file }) => file))].sort();
  return [
    ...files.map((name) =>
      scoreOf(
        name,
        judged.filter(({ file }) => file === name),
      ),
    ),
    scoreOf('all', judged),
  ];
}
