/** Values out of whatever a backend answered: each is of its type, or absent. */

export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};

export const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value.slice(0, 8000) : undefined);

/** A number of people: whole, not negative, small enough to be one. */
export const people = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 1e10 ? Math.floor(value) : undefined;

export const oneOf = <Word extends string>(value: unknown, words: readonly Word[]): Word | undefined =>
  words.find((word) => word === value);

/** What of a record can be read so, by name. */
export const each = <Item>(value: unknown, read: (item: unknown) => Item | undefined): Readonly<Record<string, Item | undefined>> =>
  Object.fromEntries(Object.entries(record(value)).map(([name, item]) => [name, read(item)]));

export function list<Item>(value: unknown, read: (item: unknown) => Item | undefined, atMost = 300): Item[] {
  const items: Item[] = [];
  for (const item of Array.isArray(value) ? value.slice(0, atMost) : []) {
    const good = read(item);
    if (good !== undefined) items.push(good);
  }
  return items;
}
