/**
 * Mann and Whitney's rank test: how likely two samples lie as far apart as these by chance, where both come from the same
 * distribution. Two-sided, by the normal approximation with ties, which holds from some twenty figures each.
 */
export function rankTest(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((figure) => ({ figure, isOne: true })), ...other.map((figure) => ({ figure, isOne: false }))];
  all.sort((left, right) => left.figure - right.figure);
  let [rankSum, tieSum] = [0, 0];
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end]?.figure === all[start]?.figure) end += 1;
    // Equal figures share the middle of their ranks, which count from 1.
    const rank = (start + 1 + end) / 2;
    rankSum += rank * all.slice(start, end).filter(({ isOne }) => isOne).length;
    tieSum += (end - start) ** 3 - (end - start);
    start = end;
  }
  const [n, m] = [one.length, other.length];
  const total = n + m;
  const u = rankSum - (n * (n + 1)) / 2;
  const variance = ((n * m) / 12) * (total + 1 - tieSum / (total * (total - 1)));
  if (variance === 0) return 1;
  const distance = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5);
  return 2 * upperTail(distance / Math.sqrt(variance));
}

/** The share of a normal distribution above `z` deviations, for z >= 0; off by less than 8e-8 (Abramowitz and Stegun 26.2.17). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const sum = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
