import type { Store } from '@solidarity/server';
import type { BenchResult, BenchRow } from './bench-result.js';
import { bytesOf } from './server/answer-bytes.js';
import { backendFolder } from './server/backend-folder.js';
import { signatureBody } from './server/campaigns.js';
import { openLine, type Line } from './server/line.js';
import { postRequest } from './server/load.js';
import { orderedKey } from './server/ordered-key.js';
import { serveCommand } from './server/serve-command.js';
import { wholeNumber } from './whole-number.js';

const atOnce = 100;
const campaign = 'by-mail';
/** What an address gets in a day at most, whoever asks. */
const mailsEach = 3;

/**
 * The same person signs a hundred times at the same moment: as many devices with keys of their own, and one that asks again and again.
 * `--rounds=1000 --servers=1
 * --database=sqlite`, or with several servers `postgres`.
 */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const rounds = wholeNumber(options, 'rounds', 1000);
  const servers = wholeNumber(options, 'servers', 1);
  const folder = await backendFolder({ database: options['database'] ?? 'sqlite' });
  try {
    const serving = await Promise.all(Array.from({ length: servers }, () => serveCommand({ folder })));
    const lines = await Promise.all(Array.from({ length: atOnce }, (_, line) => openLine(serving[line % servers]?.address ?? '')));
    let [answers, unequal] = [0, 0];
    for (let round = 0; round < rounds * 2; round += 1) {
      const given = await signAtOnce(lines, round, round % 2 === 0 ? undefined : orderedKey());
      answers += given.length;
      unequal += new Set(given).size - 1;
    }
    for (const line of lines) line.close();
    for (const { signal } of serving) signal('SIGTERM');
    for (const { ended } of serving) await ended;
    const store = await folder.openStore();
    const { people, rows, mails } = await kept(store);
    await store.close();
    const each = (what: string, found: readonly number[], most: number): BenchRow => ({
      what,
      figure: found.reduce((sum, n) => sum + n, 0),
      target: most === 1 ? 'one each' : `at most ${most} each`,
      ok: found.length === rounds && found.every((n) => n >= 1 && n <= most),
    });
    const own = (n: number): boolean => n % 2 === 0;
    const again = (n: number): boolean => !own(n);
    const of = (counts: ReadonlyMap<number, number>, which: (n: number) => boolean) =>
      [...counts].filter(([n]) => which(n)).map(([, count]) => count);
    return {
      name: 'races',
      rows: [
        { what: `people of ${2 * rounds} who each signed ${atOnce} times at once`, figure: people, ok: people === 2 * rounds },
        each('signatures where each had a key of its own', of(rows, own), 1),
        each('  mails', of(mails, own), mailsEach),
        each('signatures where all had the same key', of(rows, again), 1),
        each('  mails', of(mails, again), 1),
        { what: `answers of ${answers} that differ from the first of their round`, figure: unequal, target: 'none', ok: unequal === 0 },
      ],
    };
  } finally {
    await folder.remove();
  }
}

/** The bytes of each answer. */
async function signAtOnce(lines: readonly Line[], person: number, key: string | undefined): Promise<string[]> {
  const path = `/v1/campaigns/${campaign}/signatures`;
  const answers = await Promise.all(lines.map((line) => line.ask(postRequest(path, signatureBody(person), key ?? orderedKey()))));
  for (const { status, text } of answers) if (status !== 202) throw new Error(`Expected a receipt, got ${text.slice(0, 500)}`);
  return answers.map(bytesOf);
}

/** Signatures and waiting mails by person. */
async function kept(store: Store) {
  const rows = new Map<number, number>();
  const mails = new Map<number, number>();
  const add = (counts: Map<number, number>, email: string): void => {
    const person = Number(/\d+/.exec(email)?.[0]);
    counts.set(person, (counts.get(person) ?? 0) + 1);
  };
  for await (const { email } of store.signatures(campaign)) add(rows, email);
  for (const { email } of await store.leaseMail(1e9, Date.now() + 365 * 86_400_000, 1)) add(mails, email);
  return { people: rows.size, rows, mails };
}
