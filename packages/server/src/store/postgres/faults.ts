import { StoreBusy } from '../store.js';

/** What passes by itself, or by somebody's hand while the process runs: by PostgreSQL's SQLSTATE, or the code of the socket. */
const passing: readonly [code: RegExp, reason: string, retryAfter: number][] = [
  [/^(?:08|57P0[123]|E[A-Z]+$)/, 'the database server cannot be reached', 2],
  [/^53300$/, 'the database server has too many connections', 2],
  [/^53100$/, 'the disk of the database server is full', 30],
  [/^25006$/, 'the database server takes no writes', 10],
  [/^(?:53|58)/, 'the database server lacks what it needs', 10],
  [/^(?:40001|40P01)$/, 'others write the same rows', 1],
  [/^(?:55P03|57014|25P03|57P05)$/, 'the database server took too long', 2],
];

/** pg's own errors have no code. */
const lost =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;

export const codeOf = (error: unknown): string => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Two transactions met, and one of them was asked to come again. */
export const isConflict = (error: unknown): boolean => error instanceof Overtaken || /^(?:40001|40P01)$/.test(codeOf(error));

/** Another transaction came between two looks of this one. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** Whether the connection is still good after this error: the server answered, and goes on. */
export const isAnswer = (error: unknown): boolean => !lost.test(messageOf(error)) && !/^(?:08|57P0|25P03|E[A-Z]+$)/.test(codeOf(error));

/**
 * What the caller is told: `StoreBusy` where trying again may help. Only codes and names of columns are repeated, and the server's
 * own words about our statements: those about values may hold what a person wrote.
 */
export function errorOf(error: unknown): Error {
  if (error instanceof StoreBusy) return error;
  const code = codeOf(error);
  const found = passing.find(([pattern]) => pattern.test(code));
  if (found) return new StoreBusy(`The store cannot write: ${found[1]} (${code})`, found[2]);
  if (error instanceof Overtaken) return new StoreBusy('The store cannot write: others write the same rows', 1);
  if (lost.test(messageOf(error))) return new StoreBusy('The store cannot write: the connection to the database server was lost', 2);
  if (code === '') return error instanceof Error ? error : new Error(String(error));
  const { table, column, constraint } = error as { table?: string; column?: string; constraint?: string };
  const where = [table, column, constraint].filter((name) => name !== undefined).join('.');
  return new Error(
    `The store refused: ${code.startsWith('42') ? messageOf(error) : 'PostgreSQL did not take it'} (${code}${where && ` ${where}`})`,
  );
}
