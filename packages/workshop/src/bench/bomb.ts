import { startMailSink } from '../mail-sink/mail-sink.js';
import type { BenchResult } from './bench-result.js';
import { median } from './client/statistics.js';
import { backendFolder } from './server/backend-folder.js';
import { campaignFiles, signatureBody } from './server/campaigns.js';
import { postRequest } from './server/load.js';
import { orderedKey } from './server/ordered-key.js';
import { serveCommand } from './server/serve-command.js';
import { openLoad } from './surge/open-load.js';
import { wholeNumber } from './whole-number.js';

const mailsADay = 3;
/** Calm and bombed by turns, so that what else this machine does falls on both. */
const turns = 5;
const tries = { perSecond: 1000 };
const others = { perSecond: 200, from: 1_000_000 };
/** Fewer tries say nothing about times. */
const enough = 10_000;
/** The attacker writes to every campaign there is. */
const campaigns = ['first', 'second', 'third', 'fourth', 'fifth'].map((id) => ({ ...campaignFiles[0], id }));

/**
 * Somebody has an address signed for over and over, in ever new spellings, from as many networks, for five campaigns, while others sign.
 * `--tries=10000`
 */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const total = wholeNumber(options, 'tries', enough);
  const folder = await backendFolder({ files: campaigns });
  const sink = await startMailSink();
  const serving = await serveCommand({ folder, smtpUrl: sink.url });
  const seconds = total / turns / tries.perSecond;
  let [bombs, signers, failed] = [0, others.from, 0];
  const sign = () =>
    openLoad({
      address: serving.address,
      perSecond: others.perSecond,
      seconds: Math.max(0.5, seconds),
      status: 202,
      request: () => requestOf(signers++, signatureBody(signers)),
    });
  const bomb = () =>
    openLoad({
      address: serving.address,
      perSecond: tries.perSecond,
      seconds,
      status: 202,
      request: () => requestOf(bombs++, signatureBody(0).replace('ada.0@example.org', spelling(bombs))),
    });
  const p99s: Record<'calm' | 'bombed', number[]> = { calm: [], bombed: [] };
  await sign();
  for (let turn = 0; turn < turns; turn += 1) {
    const calm = await sign();
    const [bombed, attack] = await Promise.all([sign(), bomb()]);
    p99s.calm.push(calm.p99);
    p99s.bombed.push(bombed.p99);
    failed += calm.failed + bombed.failed + attack.failed;
  }
  serving.signal('SIGTERM');
  await serving.ended;
  const arrived = sink.mails().filter(({ to }) => to.some(isVictim)).length;
  await sink.close();
  const store = await folder.openStore();
  const waiting = (await store.leaseMail(1e9, Date.now() + 365 * 86_400_000, 1)).filter(({ email }) => isVictim(email)).length;
  await store.close();
  await folder.remove();
  const ratio = median(p99s.bombed) / median(p99s.calm);
  const mails = arrived + waiting;
  return {
    name: 'bomb',
    rows: [
      {
        what: `mails to one address in a day after ${bombs} tries`,
        figure: mails,
        target: `<= ${mailsADay}`,
        ok: mails > 0 && mails <= mailsADay,
      },
      { what: 'not answered like any other', figure: failed, target: 'none', ok: failed === 0 },
      { what: 'p99 of the others in calm', figure: median(p99s.calm), unit: 'ms' },
      { what: '  while it goes on', figure: median(p99s.bombed), unit: 'ms' },
      { what: '  ratio', figure: ratio, target: '<= 1.5', ...(total >= enough && { ok: ratio <= 1.5 }) },
    ],
  };
}

/** One mailbox, written in ever new ways that its provider takes for the same. */
const spelling = (n: number): string => `${n % 2 === 0 ? 'vic.tim' : 'Victim'}+${n}@${n % 3 === 0 ? 'googlemail.com' : 'gmail.com'}`;
const isVictim = (address: string): boolean => /^vic\.?tim\+/i.test(address);

/** From a network of its own. */
function requestOf(n: number, body: string): string {
  const campaign = campaigns[n % campaigns.length]?.id ?? '';
  const network = `X-Forwarded-For: 2a00:${(n >> 16).toString(16)}:${(n & 0xffff).toString(16)}::1`;
  return postRequest(`/v1/campaigns/${campaign}/signatures`, body, orderedKey(), [network]);
}
