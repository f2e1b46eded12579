import { deliverLetters } from '../mail/letter-worker.js';
import type { Mail } from '../mail/mail.js';
import { inTransaction, openDatabase } from '../store/sqlite/open-database.js';
import { migrate } from '../store/sqlite/migrate.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { sampleEntry, tokenHashOf } from './sample-entries.js';
import { letterCampaign } from './sample-letter.js';
import { slowSteps } from './sqlite-slow-steps.js';

/** What a second process does to a database, so that a test can watch it or kill it. Each line on stdout tells of one thing done. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const [task = '', path = '', prefix = '', count = 'Infinity'] = process.argv.slice(2);

const tasks: Record<string, () => Promise<void>> = {
  /** Signs with 64 people at a time and says each id once it was acknowledged; every third is confirmed as well. */
  async sign() {
    const store = await sqliteStore(path);
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < Number(count)) {
        const n = next++;
        const entry = sampleEntry(`${prefix}${n}`, { country: ['GB', 'FR', 'NL'][n % 3], confirmation: n % 2 === 0 ? 'none' : 'mail' });
        await store.sign(entry);
        say(`signed ${entry.email}`);
        if (n % 3 !== 0) continue;
        await store.confirm(tokenHashOf(`${prefix}${n}`), entry.at, 0);
        say(`confirmed ${entry.email}`);
      }
    };
    await Promise.all(Array.from({ length: 64 }, work));
    await store.close();
  },
  /** Holds the write lock until told to let go on stdin. */
  async hold() {
    const database = openDatabase(path);
    database.exec('begin immediate');
    say('held');
    await new Promise((resolve) => process.stdin.once('data', resolve));
    database.exec('rollback');
    database.close();
    say('let go');
    process.stdin.destroy();
  },
  /** Sends every letter to the parent, which is its mail server, in a time that runs from one due letter to the next. `prefix`: ms. */
  async letters() {
    const store = await sqliteStore(path);
    let now = Number(prefix);
    const worker = {
      campaigns: new Map([['asylum', letterCampaign()]]),
      queue: store,
      mail: { send: async (mail: Mail) => say(`${now} ${mail.messageId}`) },
      clock: () => now,
      random: Math.random,
      onFailure: (_: unknown, error: unknown) => say(`failed ${String(error)}`),
    };
    for (let [next] = await store.lettersWaiting(); next; [next] = await store.lettersWaiting()) {
      now = Math.max(now, next.nextAt);
      await deliverLetters(worker);
    }
    await store.close();
  },
  /** A step so long that it can be killed midway. */
  async migrate() {
    const database = openDatabase(path, { cacheKiB: 64 });
    inTransaction(database, () => say('begun'));
    migrate(database, path, slowSteps);
    database.close();
  },
};

await (tasks[task] ?? (() => Promise.reject(new Error(`expected a task, got "${task}"`))))();
