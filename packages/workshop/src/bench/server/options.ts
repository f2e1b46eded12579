import { wholeNumber } from '../whole-number.js';

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

/** `--rounds= --seconds= --clients= --rows=`, whole numbers. */
export function serverOptions(given: Readonly<Partial<Record<keyof ServerOptions, string>>>): ServerOptions {
  return {
    rounds: wholeNumber(given, 'rounds', 3),
    seconds: wholeNumber(given, 'seconds', 3),
    clients: wholeNumber(given, 'clients', 2000),
    rows: wholeNumber(given, 'rows', 100_000),
  };
}
