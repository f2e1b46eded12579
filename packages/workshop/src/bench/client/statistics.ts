/** The middle of the figures; of an even number the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** The median distance from the median: how far apart the figures lie, whatever a few outliers do. */
export function spread(figures: readonly number[]): number {
  const middle = median(figures);
  return median(figures.map((figure) => Math.abs(figure - middle)));
}

export interface Interval {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

const draws = 2000;

/**
 * The median of `of` over rounds, with the interval in which 95 of 100 medians of rounds drawn again at random lie.
 * `random`: at least 0 and below 1.
 */
export function bootstrap<Round>(
  rounds: readonly Round[],
  of: (rounds: readonly Round[]) => number,
  random: () => number = Math.random,
): Interval {
  const drawn = Array.from({ length: draws }, () => of(rounds.map((round) => rounds[Math.floor(random() * rounds.length)] ?? round)));
  drawn.sort((one, other) => one - other);
  return { middle: of(rounds), low: drawn[Math.floor(draws * 0.025)] ?? NaN, high: drawn[Math.ceil(draws * 0.975) - 1] ?? NaN };
}

/** The same figures in another order. */
export function shuffled<Item>(items: readonly Item[], random: () => number = Math.random): Item[] {
  const mixed = [...items];
  for (let end = mixed.length - 1; end > 0; end--) {
    const at = Math.floor(random() * (end + 1));
    [mixed[end], mixed[at]] = [mixed[at] as Item, mixed[end] as Item];
  }
  return mixed;
}
