/** How thorough a run is. */
export interface ServerOptions {
  readonly rounds: number;
  /** Each measurement takes so long. */
  readonly seconds: number;
  /** Listeners to a stream. */
  readonly clients: number;
  /** Signatures that the largest store of the growth bench holds. */
  readonly rows: number;
}

const fallbacks: ServerOptions = { rounds: 3, seconds: 3, clients: 2000, rows: 100_000 };

/** `--rounds= --seconds= --clients= --rows=`, whole numbers. */
export function serverOptions(given: Readonly<Partial<Record<keyof ServerOptions, string>>>): ServerOptions {
  const number = (name: keyof ServerOptions): number => {
    const value = given[name] === undefined ? fallbacks[name] : Number(given[name]);
    if (Number.isInteger(value) && value > 0) return value;
    throw new Error(`--${name}: expected a whole number above 0, got "${given[name] ?? ''}".`);
  };
  return { rounds: number('rounds'), seconds: number('seconds'), clients: number('clients'), rows: number('rows') };
}
