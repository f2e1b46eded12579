import { randomInt } from 'node:crypto';
import type { SignatureEntry } from '../../rules/entries.js';
import { GroupCommit } from '../group-commit.js';
import { StoreBusy, type Pending, type SignOutcome, type Store } from '../store.js';
import { confirmAll, type Confirmation } from './confirm-all.js';
import { consentTexts } from './consent-texts.js';
import { findAnswer } from './keep-keys.js';
import { signAll } from './keep-signatures.js';
import { takeLease } from './lease.js';
import { leaseMails } from './lease-mails.js';
import { migrate } from './migrate.js';
import { expectServer, expectTables, placeOf } from './open-postgres.js';
import { openPool, type Pool, type PoolOptions } from './pool.js';
import { postgresLetters } from './postgres-letters.js';
import { postgresPrivacy } from './postgres-privacy.js';
import { postgresReview } from './postgres-review.js';
import { keyPurge, purgeKeys } from './purge-keys.js';
import { readCounts, readShares } from './read-counts.js';
import { findByHash, isOfList, pendingOf } from './read-pending.js';
import { readSignatures } from './read-signatures.js';
import { recount } from './recount.js';
import { resend } from './resend.js';
import { batchRunner } from './run-batch.js';
import { settleMails } from './settle-mails.js';
import { openTally, shards } from './tally.js';
import { unsubscribe } from './unsubscribe.js';

export interface PostgresOptions extends PoolOptions {
  /** Takes only a database that a backend has used before. */
  readonly mustExist?: boolean;
}

/**
 * The store on PostgreSQL: any number of processes on one database. `url`: postgres://user:password@host:port/database. Rejects with
 * `OpenFault` where that is not a database that we can write and trust, with `StoreBusy` where no server answers.
 */
export async function postgresStore(url: string, { mustExist = false, ...options }: PostgresOptions = {}): Promise<Store> {
  await expectServer(url);
  const pool = openPool(url, options);
  try {
    if (mustExist) await expectTables(pool, placeOf(url));
    await migrate(pool, placeOf(url));
  } catch (error) {
    await pool.close();
    throw error;
  }
  return storeOn(pool);
}

function storeOn(pool: Pool): Store {
  const shard = randomInt(shards);
  const texts = consentTexts(pool);
  const purge = keyPurge(pool);
  const signing = new GroupCommit<SignatureEntry, SignOutcome>(
    batchRunner(
      pool,
      (session, batch) => signAll(session, batch, { texts, tally: openTally(shard) }),
      (batch) => texts.keep(batch.flatMap(({ consents }) => consents)),
    ),
  );
  const confirming = new GroupCommit<Confirmation, Pending | undefined>(
    batchRunner(pool, (session, batch) => confirmAll(session, batch, { texts, tally: openTally(shard) })),
  );
  let closing: Promise<void> | undefined;

  return {
    async sign(entry) {
      const outcome = await signing.take(entry);
      purge.note(1, entry.at);
      return outcome;
    },
    answerOf: (campaign, key) => findAnswer(pool, campaign, key),
    purgeKeys: (at) => pool.transaction((session) => purgeKeys(session, at)),
    resend: (campaign, key, at) => pool.transaction((session) => resend(session, { campaign, key, at })),
    async findByToken(tokenHash, notBefore) {
      const row = await findByHash(pool, 'token_hash', tokenHash);
      return row && row.askedAt >= notBefore ? pendingOf(row, texts) : undefined;
    },
    confirm: (tokenHash, at, notBefore) => confirming.take({ tokenHash, at, notBefore }),
    async findByUnsubscribe(unsubscribeHash) {
      const row = await findByHash(pool, 'unsubscribe_hash', unsubscribeHash);
      return row && isOfList(row) ? pendingOf(row, texts) : undefined;
    },
    unsubscribe: (unsubscribeHash, at) =>
      pool.transaction((session) => unsubscribe(session, { unsubscribeHash, at }, { texts, tally: openTally(shard) })),
    counts: (campaign) => readCounts(pool, campaign),
    addShare: (campaign, network) =>
      pool.transaction(async (session) => {
        const tally = openTally(shard);
        tally.addShare(campaign, network);
        await tally.write(session);
      }),
    shares: (campaign) => readShares(pool, campaign),
    leaseMail: (limit, at, leaseMs) => pool.transaction((session) => leaseMails(session, { limit, at, leaseMs }, texts)),
    settleMail: (outcomes) => pool.transaction((session) => settleMails(session, outcomes)),
    signatures: (campaign) => readSignatures(pool, campaign, texts),
    ...postgresLetters(pool, { texts, shard }),
    ...postgresReview(pool, shard),
    ...postgresPrivacy(pool, { texts, shard }),
    lease: (job, holder, at, ms) => pool.transaction((session) => takeLease(session, { job, holder, at, ms })),
    recount: () => recount(pool, shard),
    async check() {
      const [row] = await pool.rows<{ transaction_read_only: string }>('show transaction_read_only');
      if (row?.transaction_read_only !== 'off') throw new StoreBusy('The store cannot write: the database server takes no writes', 10);
    },
    close() {
      closing ??= (async () => {
        await Promise.all([signing.close(), confirming.close()]);
        await purge.idle();
        await pool.close();
      })();
      return closing;
    },
  };
}
