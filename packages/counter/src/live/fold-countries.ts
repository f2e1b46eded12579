interface CountryRow {
  readonly country: string;
  readonly people: number;
}

/** Few people in one country could be guessed at; they stand together as others. */
const fewest = 5;

/** The largest countries, and the sum of all that are folded away. */
export function foldCountries(rows: readonly CountryRow[], most: number): { rows: CountryRow[]; others: number } {
  const sorted = [...rows].sort((one, other) => other.people - one.people);
  const shown = sorted.filter(({ people }) => people >= fewest).slice(0, most);
  const others = sorted.filter((row) => !shown.includes(row)).reduce((sum, { people }) => sum + people, 0);
  return { rows: shown, others };
}
