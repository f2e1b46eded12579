import { migrate } from '../store/postgres/migrate.js';
import { openPool } from '../store/postgres/pool.js';
import { postgresStore } from '../store/postgres/postgres-store.js';
import { morning, sampleEntry, tokenHashOf } from './sample-entries.js';
import { slowPostgresSteps } from './postgres-slow-steps.js';

/** What another process does to a database, so that a test can watch it or kill it. Each line on stdout tells of one thing done. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const [task = '', url = '', prefix = '', count = 'Infinity'] = process.argv.slice(2);

const atOnce = async (workers: number, work: () => Promise<void>): Promise<void> => {
  await Promise.all(Array.from({ length: workers }, work));
};

const tasks: Record<string, () => Promise<void>> = {
  /** Signs with 64 people at a time and says each once it was acknowledged; every third is confirmed as well. */
  async sign() {
    const store = await postgresStore(url);
    let next = 0;
    await atOnce(64, async () => {
      while (next < Number(count)) {
        const n = next++;
        const entry = sampleEntry(`${prefix}${n}`, { country: ['GB', 'FR', 'NL'][n % 3], confirmation: n % 2 === 0 ? 'none' : 'mail' });
        await store.sign(entry);
        say(`signed ${entry.email}`);
        if (n % 3 !== 0) continue;
        await store.confirm(tokenHashOf(`${prefix}${n}`), entry.at, 0);
        say(`confirmed ${entry.email}`);
      }
    });
    await store.close();
  },
  /** The same people sign the same five campaigns, in an order of this process, while it hands out mails: says the id of each. */
  async crowd() {
    const store = await postgresStore(url);
    const signing = Array.from(
      { length: Number(count) * 5 },
      (_, n) => [`p${n % Number(count)}`, `c${Math.floor(n / Number(count))}`] as const,
    );
    signing.sort(() => Math.random() - 0.5);
    await atOnce(64, async () => {
      for (let next = signing.pop(); next; next = signing.pop()) {
        const [person, campaign] = next;
        await store.sign(sampleEntry(person, { campaign }));
        if (campaign === 'c0') await store.confirm(tokenHashOf(person, campaign), morning, 0);
        if (campaign !== 'c1') continue;
        const jobs = await store.leaseMail(5, morning, 60_000);
        for (const { id } of jobs) say(String(id));
        await store.settleMail(
          jobs.map(({ id }) => ({ id, result: 'sent' })),
          morning,
        );
      }
    });
    await store.close();
  },
  async open() {
    await (await postgresStore(url)).close();
  },
  /** A step so long that it can be killed midway. */
  async migrate() {
    const pool = openPool(url);
    say('begun');
    await migrate(pool, 'the test', slowPostgresSteps);
    await pool.close();
  },
};

await (tasks[task] ?? (() => Promise.reject(new Error(`expected a task, got "${task}"`))))();
