import { StoreBusy } from '../store.js';

/** An error as it travels between threads. `retryAfter` (seconds) stands only where trying again may help. */
export interface Fault {
  readonly message: string;
  readonly retryAfter?: number;
}

const passing: readonly [code: RegExp, reason: string, retryAfter: number][] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, 'the database file is locked by another process', 2],
  [/^SQLITE_FULL/, 'the disk is full', 30],
  [/^SQLITE_(?:IOERR|READONLY|CANTOPEN|NOMEM|PROTOCOL)/, 'the disk does not take writes', 30],
];

/** Engines tell columns and codes in their messages, never values: nothing personal gets out this way. */
export function faultOf(error: unknown): Fault {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const found = typeof code === 'string' ? passing.find(([pattern]) => pattern.test(code)) : undefined;
  if (found) return { message: `${found[1]} (${String(code)})`, retryAfter: found[2] };
  return { message: typeof message === 'string' ? message : String(error) };
}

/** The whole batch would fail alike. */
export const isPassing = (error: unknown): boolean => faultOf(error).retryAfter !== undefined;

export function errorOf({ message, retryAfter }: Fault): Error {
  return retryAfter === undefined
    ? new Error(`The store refused: ${message}`)
    : new StoreBusy(`The store cannot write: ${message}`, retryAfter);
}
