import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { campaignFrom, createBackend, listSource, type Backend } from '@solidarity/server';
import { exportCsv, nodeKeys, smtpMail, sqliteStore } from '@solidarity/server/node';
import { startMailSink, type Mail } from '../mail-sink/mail-sink.js';
import { letterFile } from '../fuzz/sample-files.js';

/** All places where something of a person who writes a letter is shown to somebody. */
export interface Shown {
  readonly confirmMail: Mail;
  /** The page behind the link, before its button is pressed and after. */
  readonly page: string;
  readonly thanks: string;
  readonly letterMail: Mail;
}

/** A backend with a database on disk and a mail server, through which people's letters go all the way. */
export interface WholeWay {
  readonly backend: Backend;
  /** Writes, confirms and sends letters, each of a person of its own and to any target. Throws what the backend answered to one that it did not take. */
  write<Letters extends readonly { readonly email: string }[]>(letters: Letters): Promise<Shown[]>;
  /** The signatures as CSV. */
  csv(): Promise<string>;
  close(): Promise<void>;
}

const publicUrl = 'https://sign.example';
const hour = 3_600_000;
/** Letters to one target leave one after the other. */
const targets = Array.from({ length: 24 }, (_, n) => ({
  id: `mayor-${n}`,
  name: 'The Mayor',
  email: `mayor.${n}@town.example`,
  contactable: true,
}));

export async function openWholeWay(changes: object = {}): Promise<WholeWay> {
  const letter = { ...letterFile.letter, mail: { ...letterFile.letter.mail, perHour: 3600 } };
  const file = campaignFrom({ ...letterFile, letter, ...changes }, 'letters.json');
  const folder = await mkdtemp(join(tmpdir(), 'solidarity-whole-way-'));
  const sink = await startMailSink();
  const store = await sqliteStore(join(folder, 'names.db'));
  let now = Date.parse('2026-11-21T08:00:00Z');
  const backend = createBackend({
    campaigns: [file],
    targets: new Map([[file.id, listSource(targets, { name: 'Common Shelter' })]]),
    store,
    mail: smtpMail(sink.url),
    keys: nodeKeys('a secret of at least thirty-two characters'),
    publicUrl,
    from: { name: 'Common Shelter', address: 'sign@charity.example' },
    clock: () => now,
  });
  const ask = async (path: string, init?: RequestInit): Promise<string> => {
    const answer = await backend.fetch(new Request(new URL(path, publicUrl), init));
    const said = await answer.text();
    if (!answer.ok) throw new Error(`Expected ${path} to be taken, got ${answer.status} ${said}`);
    return said;
  };
  const post = (letter: object): Promise<string> =>
    ask(`/v1/campaigns/${file.id}/letters`, {
      method: 'POST',
      body: JSON.stringify(letter),
      headers: { 'Content-Type': 'application/json' },
    });
  /** Lets mails leave in rounds, as a running backend does, until each of these has come. */
  const mailed = async (fits: readonly ((mail: Mail) => boolean)[]): Promise<Mail[]> => {
    const wanted = sink.mails().length + fits.length;
    for (let round = 0; sink.mails().length < wanted; round++) {
      if (round > fits.length) throw new Error(`Expected ${wanted} mails, got ${sink.mails().length}.`);
      now += hour;
      await backend.deliverMail();
    }
    return Promise.all(fits.map((fit) => sink.next(fit)));
  };

  return {
    backend,
    async write(letters) {
      for (const [index, letter] of letters.entries())
        await post({ channel: 'backend', targets: [targets[index % targets.length]?.id], ...letter });
      const confirmMails = await mailed(
        letters.map(
          ({ email }) =>
            ({ to }) =>
              to.includes(email),
        ),
      );
      const pages: { page: string; thanks: string }[] = [];
      for (const { links } of confirmMails) {
        const link = links.find((found) => found.includes('/v1/confirm/')) ?? '';
        pages.push({ page: await ask(link), thanks: await ask(link, { method: 'POST' }) });
      }
      const letterMails = await mailed(
        letters.map(
          ({ email }) =>
            ({ headers }) =>
              headers.some(({ value }) => value.includes(`<${email}>`)),
        ),
      );
      return pages.map((page, index) => ({ ...page, confirmMail: confirmMails[index] as Mail, letterMail: letterMails[index] as Mail }));
    },
    csv: () => text(exportCsv(store, file)),
    async close() {
      await backend.close();
      await sink.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
