import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { OpenFault } from '../open-fault.js';
import type { OnlineCounts, Store } from '../store.js';
import { errorOf, faultOf } from './faults.js';
import { findDrift } from './find-drift.js';
import { answerFinder } from './find-answer.js';
import { pendingFinder } from './find-pending.js';
import { GroupCommit } from './group-commit.js';
import { migrate } from './migrate.js';
import { expectNotMoved } from './moved-away.js';
import { openDatabase, type Database, type DatabaseOptions } from './open-database.js';
import { letterReads } from './read-letters.js';
import { reviewReads } from './read-review.js';
import { sharesReader } from './read-shares.js';
import { signatureReader } from './read-signatures.js';
import { sqliteLetters } from './sqlite-letters.js';
import { sqliteReview } from './sqlite-review.js';
import { privacyReads, sqlitePrivacy } from './sqlite-privacy.js';
import { endingFinder } from './write-subscription.js';
import { WriterThread } from './writer-thread.js';

export interface SqliteOptions extends Omit<DatabaseOptions, 'cacheKiB'> {
  /** The writer's thread; our own unless told. */
  readonly writer?: URL;
}

/**
 * The embedded durable store: one file, written by one thread, many writes a commit. The file and its folder are made where they are
 * missing, readable by this user only. Rejects where the file cannot be opened, is not ours, or was written by a newer version; with
 * `OpenFault` where it was moved.
 */
export async function sqliteStore(path: string, { writer: script, ...options }: SqliteOptions = {}): Promise<Store> {
  const file = resolve(path);
  const reader = openReader(file, options);
  const data = { path: file, options: { ...options, engine: reader.engine } };
  const writer = new WriterThread(data, script);
  const group = new GroupCommit((batch) => writer.run(batch));
  const prepareReads = () => ({
    find: pendingFinder(reader),
    findEnding: endingFinder(reader),
    answerOf: answerFinder(reader),
    counts: countsReader(reader),
    shares: sharesReader(reader),
    signatures: signatureReader(reader),
    letters: letterReads(reader),
    review: reviewReads(reader),
    privacy: privacyReads(reader),
  });
  let reads = prepareReads();
  const reading = <Result>(read: () => Result): Result => {
    try {
      return read();
    } catch (error) {
      // A statement of libsql repeats its error for ever: begin anew.
      reads = prepareReads();
      throw errorOf(faultOf(error));
    }
  };
  try {
    await writer.start();
  } catch (error) {
    reader.close();
    throw error;
  }
  let closing: Promise<void> | undefined;

  return {
    sign: (entry) => group.write('sign', entry),
    answerOf: async (campaign, key) => reading(() => reads.answerOf(campaign, key)),
    purgeKeys: (at) => group.write('purgeKeys', { at }),
    resend: (campaign, key, at) => group.write('resend', { campaign, key, at }),
    findByToken: async (tokenHash, notBefore) => reading(() => reads.find(tokenHash, notBefore)),
    confirm: (tokenHash, at, notBefore) => group.write('confirm', { tokenHash, at, notBefore }),
    findByUnsubscribe: async (unsubscribeHash) => reading(() => reads.findEnding(unsubscribeHash)),
    unsubscribe: (unsubscribeHash, at) => group.write('unsubscribe', { unsubscribeHash, at }),
    counts: async (campaign) => reading(() => reads.counts(campaign)),
    addShare: (campaign, network) => group.write('share', { campaign, network }),
    shares: async (campaign) => reading(() => reads.shares(campaign)),
    leaseMail: (limit, at, leaseMs) => group.write('lease', { limit, at, leaseMs }),
    settleMail: (outcomes, at) => group.write('settle', { outcomes, at }),
    signatures: (campaign) => reads.signatures(campaign),
    ...sqliteLetters(group, (read) => reading(() => read(reads.letters))),
    ...sqliteReview(group, (read) => reading(() => read(reads.review))),
    ...sqlitePrivacy(group, (read) => reading(() => read(reads.privacy))),
    async recount() {
      const found = await findDrift(data);
      if (found.drift.length === 0) return [];
      return (await group.write('mend', found)) ? [...found.drift] : [];
    },
    lease: (job, holder, at, ms) => group.write('takeLease', { job, holder, at, ms }),
    check: () => group.write('check', null),
    close() {
      closing ??= (async () => {
        await group.close();
        await writer.close();
        reader.close();
      })();
      return closing;
    },
  };
}

/** The connection of the thread that answers requests: it migrates, then only reads. */
function openReader(file: string, options: DatabaseOptions): Database {
  let database: Database | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    database = openDatabase(file, { ...options, cacheKiB: 8192 });
    migrate(database, file);
    expectNotMoved(database, file);
    database.exec('pragma query_only = on');
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof OpenFault) throw error;
    const fault = faultOf(error);
    throw fault.retryAfter === undefined
      ? new Error(`Could not open the database ${file}: ${fault.message}`, { cause: error })
      : errorOf(fault);
  }
}

function countsReader(database: Database): (campaign: string) => OnlineCounts {
  const read = database.prepare(
    "select country, sum(n) as n from counter where campaign = ? and kind = 'people' group by country having sum(n) > 0 order by country",
  );
  return (campaign) => new Map((read.all([campaign]) as { country: string; n: number }[]).map(({ country, n }) => [country, n]));
}
