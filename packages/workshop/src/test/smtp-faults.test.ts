import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { campaignFrom, createBackend, memoryStore } from '@solidarity/server';
import { nodeKeys, smtpMail } from '@solidarity/server/node';
import { campaignFile } from '../bench/campaign.js';
import { signatureBody } from '../bench/server/campaigns.js';
import { startMailSink, type MailFault } from '../mail-sink/mail-sink.js';

const minute = 60_000;
const origin = 'http://127.0.0.1';
/** Milliseconds that a mail server is waited for here, in place of ten and thirty seconds. */
const quick = '?connectionTimeout=1500&greetingTimeout=1500&socketTimeout=1500';

interface Script {
  readonly fault: MailFault | 'down' | 'tls';
  /** How often the mail arrives, once all is well again. */
  readonly arrives: 0 | 1 | 2;
}

const at = (step: 'connect' | 'sender' | 'receiver' | 'data', code: number): MailFault => ({ at: step, code });

/** Twice only where it was taken without a word: there nobody can know. Never only where this mail, or its receiver, was refused for good. */
const scripts: Readonly<Record<string, Script>> = {
  'is down': { fault: 'down', arrives: 1 },
  'never greets': { fault: 'silent', arrives: 1 },
  'offers TLS that nobody can trust': { fault: 'tls', arrives: 1 },
  'is too busy to talk (421)': { fault: at('connect', 421), arrives: 1 },
  'refuses this machine (554)': { fault: at('connect', 554), arrives: 1 },
  'refuses the sender for now (451)': { fault: at('sender', 451), arrives: 1 },
  'refuses the sender for good (550)': { fault: at('sender', 550), arrives: 1 },
  'refuses the receiver for now (450)': { fault: at('receiver', 450), arrives: 1 },
  'has a full mailbox for now (452)': { fault: at('receiver', 452), arrives: 1 },
  'knows no such receiver (550)': { fault: at('receiver', 550), arrives: 0 },
  'has a full mailbox for good (552)': { fault: at('receiver', 552), arrives: 0 },
  'sends everybody away once (greylisting)': { fault: 'greylist', arrives: 1 },
  'refuses the mail for now (451)': { fault: at('data', 451), arrives: 1 },
  'takes the mail for spam (554)': { fault: at('data', 554), arrives: 0 },
  'breaks the connection before the mail is whole': { fault: 'cut', arrives: 1 },
  'keeps nothing, and says nothing': { fault: 'lose', arrives: 1 },
  'breaks the connection once it has taken the mail': { fault: 'drop', arrives: 2 },
  'takes the mail, and says nothing': { fault: 'hang', arrives: 2 },
};

describe('a mail server that', { concurrency: 4 }, () => {
  for (const [what, { fault, arrives }] of Object.entries(scripts)) {
    it(`${what} gets a mail ${['never', 'once', 'twice, by one name'][arrives]}`, async (t) => {
      const failing = await startMailSink({ offersTls: fault === 'tls' });
      const port = Number(new URL(failing.url).port);
      if (fault === 'down') await failing.close();
      else if (fault !== 'tls') failing.fail(fault);
      const mail = smtpMail(failing.url + quick);
      let now = Date.UTC(2026, 10, 21);
      const failures: string[] = [];
      const log = (message: string, fields?: object) => void failures.push(JSON.stringify({ message, ...fields }));
      const backend = createBackend({
        campaigns: [campaignFrom({ ...campaignFile, confirmation: 'mail' }, 'by-mail.json')],
        store: memoryStore(),
        mail,
        keys: nodeKeys('a secret of the tests, of thirty-two characters and more'),
        publicUrl: origin,
        from: { name: '', address: 'sign@example.org' },
        clock: () => now,
        random: () => 0,
        log: { info: () => undefined, warn: log, error: log },
      });
      t.after(() => backend.close());
      const headers = { 'Content-Type': 'application/json' };
      const signed = await backend.fetch(
        new Request(`${origin}/v1/campaigns/${campaignFile.id}/signatures`, { method: 'POST', body: signatureBody(1), headers }),
      );
      assert.equal(signed.status, 202, 'a mail server is no matter of who signs');

      assert.equal(await backend.deliverMail(), 0);
      assert.equal(failures.length, 1);
      assert.doesNotMatch(failures.join(), /@/, 'the log names nobody');
      const before = failing.mails().map(nameOf);
      assert.equal(await backend.deliverMail(), 0, 'not again at once');
      assert.equal(failures.length, 1);

      // A server behind greylisting is as it was: what helps is to come again.
      if (fault !== 'greylist') await failing.close();
      const well = fault === 'greylist' ? failing : await startMailSink({ port });
      t.after(() => well.close());
      for (let tries = 0; tries < 3; tries += 1, now += 5 * minute) {
        now += minute;
        await backend.deliverMail();
      }
      const names = [...before, ...well.mails().map(nameOf)];
      assert.equal(names.length, arrives);
      assert.ok(new Set(names).size <= 1, 'under one Message-ID');
      assert.equal(failures.length, 1, 'what was refused for good is not tried again');
    });
  }
});

const nameOf = ({ headers }: { readonly headers: readonly { readonly name: string; readonly value: string }[] }) =>
  headers.find(({ name }) => name === 'message-id')?.value;
