import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { dayMs } from '../../rules/duration.js';
import { StoreBusy } from '../store.js';
import { errorOf, isAnswer, isConflict } from './faults.js';
import type { Session } from './session.js';

export interface PoolOptions {
  /** How many connections this process opens at most. */
  readonly connections?: number;
}

export interface Transaction {
  /** All its statements see one moment, and nothing is written. */
  readonly isReading?: boolean;
  /** It may take hours: a migration, a recount. */
  readonly isLong?: boolean;
}

/** Connections to one database. What is asked of it directly is a transaction of its own. */
export interface Pool extends Session {
  /**
   * All of it or nothing; on the disk of the server when it resolves. Work may be called again where transactions meet, so it keeps
   * nothing outside. Rejects with `StoreBusy` where trying again later may help.
   */
  transaction<Result>(work: (session: Session) => Promise<Result>, how?: Transaction): Promise<Result>;
  close(): Promise<void>;
}

const mostTries = 6;
/** For each connection: a statement that hangs, or a process that stops in mid-transaction, must not hold up the others for long. */
const limits = 'set statement_timeout = 15000; set lock_timeout = 10000; set idle_in_transaction_session_timeout = 20000';
const noLimits = 'set local statement_timeout = 0; set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0';
const longMs = dayMs;

const numbers = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.INT4]);
/** `jsonb` stays text: it is read where it is known what it holds. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number) => (text: string | Buffer) =>
    numbers.has(id) ? Number(text) : id === pg.types.builtins.BOOL ? text === 't' : text,
};

export function openPool(url: string, { connections = 10 }: PoolOptions = {}): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    application_name: 'solidarity',
    connectionTimeoutMillis: 5000,
    // Above the server's own limit: only a server that does not answer at all gets here.
    query_timeout: 20_000,
    keepAlive: true,
    // The pool waits for what this answers, though its types do not say so.
    onConnect: (client): unknown => client.query(limits),
  });
  // A connection that is lost tells whoever waits for an answer on it, and the pool; without a listener it would end the process.
  const heard = (): void => undefined;
  pool.on('error', heard);
  pool.on('connect', (client) => client.on('error', heard));
  const underway = new Set<Promise<unknown>>();
  let isClosed = false;

  /** Nothing new once it is closed; whatever was begun is waited for. */
  const begun = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (isClosed) throw new StoreBusy('The store is closed');
    const working = work();
    underway.add(working);
    try {
      return await working;
    } catch (error) {
      throw errorOf(error);
    } finally {
      underway.delete(working);
    }
  };

  const once = async <Result>(work: (session: Session) => Promise<Result>, { isReading, isLong }: Transaction): Promise<Result> => {
    const client = await pool.connect();
    let isGood = true;
    try {
      await client.query(isReading ? 'begin isolation level repeatable read read only' : 'begin');
      if (isLong) await client.query(noLimits);
      const result = await work(sessionOf(client, isLong ? { query_timeout: longMs } : {}));
      const { command } = await client.query('commit');
      if (command !== 'COMMIT') throw new StoreBusy(`The database server answered ${command} to a commit`);
      return result;
    } catch (error) {
      isGood = isAnswer(error);
      if (isGood) await client.query('rollback').catch(() => (isGood = false));
      throw error;
    } finally {
      client.release(!isGood);
    }
  };

  const repeated = async <Result>(work: (session: Session) => Promise<Result>, how: Transaction): Promise<Result> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await once(work, how);
      } catch (error) {
        if (!isConflict(error) || tries === mostTries) throw error;
        await pause(Math.random() * 10 * 2 ** tries);
      }
    }
  };

  return {
    rows: <Row>(text: string, values: readonly unknown[] = []) => begun(async () => (await pool.query(text, [...values])).rows as Row[]),
    transaction: (work, how = {}) => begun(() => repeated(work, how)),
    async close() {
      isClosed = true;
      await Promise.allSettled(underway);
      await pool.end();
    },
  };
}

const sessionOf = (client: pg.PoolClient, limits: { readonly query_timeout?: number }): Session => ({
  rows: async <Row>(text: string, values: readonly unknown[] = []) =>
    (await client.query({ text, values: [...values], ...limits } as pg.QueryConfig)).rows as Row[],
});
