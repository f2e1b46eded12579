import { campaignFrom, createBackend, silentLog, type Backend, type LogFields, type StoredSignature } from '@solidarity/server';
import { nodeKeys } from '@solidarity/server/node';
import { backendFolder } from '../server/backend-folder.js';
import { campaignFiles } from '../server/campaigns.js';
import { crowdOf, robotDomains, type Crowd, type Visitor } from './crowd.js';
import { actOn, type Typed } from './keeper.js';

const [file] = campaignFiles;
const address = 'https://sign.example';
const began = Date.parse('2026-11-21T08:00:00Z');
/** So many come together: some seconds of the drill. */
const atOnce = 100;
/** Robots that sign in a second. */
const pace = 20;

/** What became of everybody. */
export interface Drilled {
  readonly robots: number;
  readonly honest: number;
  /** Robots that counted before the keeper did anything. */
  readonly countedBefore: number;
  readonly robotsOut: number;
  readonly honestOut: number;
  /** What the campaign shows at the end, and how many honest people pressed their button. */
  readonly shown: number;
  readonly confirmed: number;
  /** Seconds from the first signature to the first alarm, in the drill's time. */
  readonly alarmAfter: number;
  readonly typed: readonly Typed[];
}

/** Robots and people sign and confirm in fake time, then the keeper acts. Proof of work is off: this shows what holds without it. */
export async function drill(crowd: Crowd): Promise<Drilled> {
  const folder = await backendFolder({ files: [file] });
  const store = await folder.openStore();
  const alarms: (LogFields & { readonly at: number })[] = [];
  const links = new Map<string, string>();
  let now = began;
  const backend = createBackend({
    campaigns: [campaignFrom(file, 'drill.json')],
    store,
    keys: nodeKeys('a secret of the benches, of thirty-two characters and more'),
    publicUrl: address,
    from: { name: 'Drill', address: 'drill@example.org' },
    clock: () => now,
    log: { ...silentLog, warn: (_, fields) => void (fields?.kind === 'alarm' && alarms.push({ ...fields, at: now })) },
    mail: {
      async send({ to, text }) {
        links.set(to, /https:\/\/\S+\/v1\/confirm\/\S+/.exec(text)?.[0] ?? '');
      },
    },
  });
  try {
    const visitors = crowdOf(crowd);
    const stepMs = Math.round((1000 * atOnce * crowd.robots) / (pace * visitors.length));
    for (let first = 0; first < visitors.length; first += atOnce) {
      const some = visitors.slice(first, first + atOnce);
      await Promise.all(some.map((visitor) => sign(backend, visitor)));
      await backend.deliverMail();
      await Promise.all(
        some.filter(({ confirms }) => confirms).map(({ email }) => backend.fetch(new Request(links.get(email) ?? '', { method: 'POST' }))),
      );
      links.clear();
      now += stepMs;
    }
    const countedBefore = (await rowsOf(store.signatures(file.id))).filter((row) => isRobot(row) && isCounted(row)).length;
    const typed = await actOn(alarms, file.id, folder.path);
    const rows = await rowsOf(store.signatures(file.id));
    const isOut = (row: StoredSignature): boolean => row.held !== undefined || row.removed !== undefined;
    const honest = rows.filter((row) => !isRobot(row));
    return {
      robots: rows.length - honest.length,
      honest: honest.length,
      countedBefore,
      robotsOut: rows.filter((row) => isRobot(row) && isOut(row)).length,
      honestOut: honest.filter(isOut).length,
      shown: [...(await store.counts(file.id)).values()].reduce((sum, n) => sum + n, 0),
      confirmed: honest.filter(({ status }) => status === 'confirmed').length,
      alarmAfter: ((alarms[0]?.at ?? Infinity) - began) / 1000,
      typed,
    };
  } finally {
    await backend.close();
    await folder.remove();
  }
}

async function sign(backend: Backend, { email, network, wideNetwork }: Visitor): Promise<void> {
  const consents = [{ purpose: 'petition', textId: 'asylum-petition', version: '1', granted: true }];
  const answer = await backend.fetch(
    new Request(`${address}/v1/campaigns/${file.id}/signatures`, {
      method: 'POST',
      body: JSON.stringify({ givenName: 'Ada', familyName: 'Lovelace', email, country: 'GB', consents }),
      headers: { 'Content-Type': 'application/json' },
    }),
    { network, ...(wideNetwork !== undefined && { wideNetwork }) },
  );
  if (answer.status !== 202) throw new Error(`expected every signature to be taken, got ${answer.status}: ${await answer.text()}`);
}

const isRobot = ({ email }: StoredSignature): boolean => robotDomains.some((domain) => email.endsWith(`@${domain}`));
const isCounted = ({ status, held, removed }: StoredSignature): boolean =>
  status === 'confirmed' && held === undefined && removed === undefined;

async function rowsOf(signatures: AsyncIterable<StoredSignature>): Promise<StoredSignature[]> {
  const rows: StoredSignature[] = [];
  for await (const row of signatures) rows.push(row);
  return rows;
}
