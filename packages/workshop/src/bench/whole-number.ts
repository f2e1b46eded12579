/** A whole number above 0 from a bench's options. */
export function wholeNumber(options: Readonly<Record<string, string | undefined>>, name: string, fallback: number): number {
  const value = options[name] === undefined ? fallback : Number(options[name]);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`--${name}: expected a whole number above 0, got "${options[name] ?? ''}".`);
}
