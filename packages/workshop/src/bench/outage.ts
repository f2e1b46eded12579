import { campaignFrom, createBackend, type Backend } from '@solidarity/server';
import { nodeKeys, smtpMail } from '@solidarity/server/node';
import { startMailSink } from '../mail-sink/mail-sink.js';
import type { BenchResult } from './bench-result.js';
import { backendFolder, type BackendFolder } from './server/backend-folder.js';
import { campaignFiles, signatureBody } from './server/campaigns.js';
import { wholeNumber } from './whole-number.js';

const hour = 3_600_000;
const [campaign] = campaignFiles;
const origin = 'http://127.0.0.1';

/**
 * The mail server is down for a day, in a time that only the bench moves; at noon the backend is started anew. `--mails=10000` wait.
 */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const mails = wholeNumber(options, 'mails', 10_000);
  const folder = await backendFolder();
  const down = await startMailSink();
  await down.close();
  const time = { now: Date.UTC(2026, 10, 21) };
  let backend = await open(folder, down.url, time);
  try {
    await signAll(backend, mails);
    let early = 0;
    for (let half = 0; half < 48; half += 1, time.now += hour / 2) {
      if (half === 24) {
        await backend.close();
        backend = await open(folder, down.url, time);
      }
      early += await backend.deliverMail();
    }
    const back = await startMailSink({ port: Number(new URL(down.url).port) });
    for (let hours = 0; hours < 12; hours += 1, time.now += hour) await backend.deliverMail();
    const arrived = back.mails().map(({ to }) => to.join());
    await back.close();
    const people = new Set(arrived).size;
    return {
      name: 'outage',
      rows: [
        { what: 'mails sent while the mail server was down', figure: early, target: 'none', ok: early === 0 },
        { what: `mails lost of ${mails}, after a day without a mail server`, figure: mails - people, target: 'none', ok: people === mails },
        { what: 'mails sent twice', figure: arrived.length - people, target: 'none', ok: arrived.length === people },
      ],
    };
  } finally {
    await backend.close();
    await folder.remove();
  }
}

async function open(folder: BackendFolder, smtpUrl: string, time: { readonly now: number }): Promise<Backend> {
  return createBackend({
    campaigns: [campaignFrom(campaign, 'by-mail.json')],
    store: await folder.openStore(),
    mail: smtpMail(smtpUrl),
    keys: nodeKeys('a secret of the benches, of thirty-two characters and more'),
    publicUrl: origin,
    from: { name: '', address: 'bench@example.org' },
    clock: () => time.now,
  });
}

async function signAll(backend: Backend, people: number): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < people) {
      const body = signatureBody(next++);
      const headers = { 'Content-Type': 'application/json' };
      const answer = await backend.fetch(
        new Request(`${origin}/v1/campaigns/${campaign.id}/signatures`, { method: 'POST', body, headers }),
      );
      if (answer.status !== 202) throw new Error(`Expected a receipt, got ${answer.status}: ${await answer.text()}`);
    }
  };
  await Promise.all(Array.from({ length: 64 }, work));
}
