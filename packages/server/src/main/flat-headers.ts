const flat = new WeakMap<Readonly<Record<string, string>>, readonly string[]>();

/**
 * Headers as Node writes them fastest: one list of names and values, made once for each object of headers. An object that is
 * used for many answers costs half of what a new one for each does.
 */
export function flatHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  const known = flat.get(headers) ?? Object.entries(headers).flat();
  flat.set(headers, known);
  return known;
}
