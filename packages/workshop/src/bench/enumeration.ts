import { canonicalEmail } from '@solidarity/server';
import { nodeKeys } from '@solidarity/server/node';
import type { BenchResult, BenchRow } from './bench-result.js';
import { median, shuffled } from './client/statistics.js';
import { rankTest } from './enumeration/rank-test.js';
import { bytesOf } from './server/answer-bytes.js';
import { backendFolder } from './server/backend-folder.js';
import { signatureBody } from './server/campaigns.js';
import { openLine, type Line } from './server/line.js';
import { postRequest } from './server/load.js';
import { orderedKey } from './server/ordered-key.js';
import { serveCommand } from './server/serve-command.js';
import { wholeNumber } from './whole-number.js';

const campaign = 'by-mail';
/** Fewer say nothing about times. */
const enough = 1000;
const secret = 'a secret of the benches, of thirty-two characters and more';

/** Who an attacker asks about: who never signed; signed and pressed no button, or pressed it; was taken for a robot; wants no mails. */
const standings = ['new', 'pending', 'confirmed', 'held', 'stopped'] as const;
type Standing = (typeof standings)[number];

/**
 * Whether somebody who types other people's addresses learns who has signed: by the bytes of the answers, or by how long they take.
 * All are asked about one after the other, in an order that nobody chose. `--tries=2000` of each.
 */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const tries = wholeNumber(options, 'tries', 2000);
  const folder = await backendFolder();
  const serving = await serveCommand({ folder, env: { SOLIDARITY_SECRET: secret } });
  try {
    const lines = await Promise.all(Array.from({ length: 32 }, () => openLine(serving.address)));
    const people = Array.from({ length: tries * standings.length }, (_, n) => ({ n, standing: standings[n % standings.length] ?? 'new' }));
    await inTurns(lines, people, async (line, { n, standing }) => {
      if (standing !== 'new') await sign(line, n, standing === 'held' ? { note: 'filled in by a robot' } : {});
      if (standing === 'confirmed') await press(line, `/v1/confirm/${await keys.confirmToken(campaign, await emailKeyOf(n))}`);
      if (standing === 'stopped') await press(line, `/v1/stop/${await keys.personToken('stop', await emailKeyOf(n))}`);
    });
    const [line] = lines as [Line];
    for (let n = people.length; n < people.length + 200; n += 1) await sign(line, n);

    const taken: Record<Standing, number[]> = { new: [], pending: [], confirmed: [], held: [], stopped: [] };
    const answers = new Set<string>();
    for (const { n, standing } of shuffled(people)) {
      const began = performance.now();
      const bytes = await sign(line, n);
      taken[standing].push(performance.now() - began);
      answers.add(bytes);
    }
    for (const each of lines) each.close();
    return {
      name: 'enumeration',
      rows: [
        { what: `different answers to ${people.length} tries`, figure: answers.size, target: '1', ok: answers.size === 1 },
        ...standings.map((standing): BenchRow => ({
          what: `${standing}: middle of the times`,
          figure: median(taken[standing]),
          unit: 'ms',
        })),
        ...standings.slice(1).map((standing): BenchRow => {
          const p = rankTest(taken.new, taken[standing]);
          return {
            what: `times of new and ${standing}: p of the rank test`,
            figure: p,
            target: '> 0.01',
            ...(tries >= enough && { ok: p > 0.01 }),
          };
        }),
      ],
    };
  } finally {
    serving.signal('SIGTERM');
    await serving.ended;
    await folder.remove();
  }
}

async function sign(line: Line, person: number, more: object = {}): Promise<string> {
  const body = JSON.stringify({ ...(JSON.parse(signatureBody(person)) as object), ...more });
  const answer = await line.ask(postRequest(`/v1/campaigns/${campaign}/signatures`, body, orderedKey()));
  if (answer.status !== 202) throw new Error(`Expected a receipt, got ${answer.text.slice(0, 500)}`);
  return bytesOf(answer);
}

const keys = nodeKeys(secret);

async function emailKeyOf(person: number): Promise<string> {
  const { email } = JSON.parse(signatureBody(person)) as { email: string };
  return keys.emailKey(canonicalEmail(email));
}

/** Presses the button of a mail, as a mail program does it. */
async function press(line: Line, path: string): Promise<void> {
  const answer = await line.ask(formRequest(path, 'List-Unsubscribe=One-Click'));
  if (answer.status !== 200) throw new Error(`Expected a page that says it is done, got ${answer.text.slice(0, 500)}`);
}

const formRequest = (path: string, body: string): string =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: bench',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');

/** Hands items to whichever line is free. */
async function inTurns<Item>(
  lines: readonly Line[],
  items: readonly Item[],
  work: (line: Line, item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  await Promise.all(
    lines.map(async (line) => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(line, item);
    }),
  );
}
