import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PassThrough } from 'node:stream';
import { nodeKeys } from '../main/node-keys.js';
import { pinoLog } from '../main/pino-log.js';
import { smtpMail } from '../mail/smtp-mail.js';
import { engineNames } from '../store/sqlite/engines.js';
import { openDatabase } from '../store/sqlite/open-database.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { secret } from './backend-steps.js';
import { confirmLatest, mailedLetter, openLetterDesk, postLetter } from './letter-steps.js';
import { openPersonDesk } from './person-steps.js';
import { samplePerson } from './sample-campaign.js';
import { sampleEntry } from './sample-entries.js';
import { sampleSubscriber } from './sample-list.js';
import { smtpSink } from './smtp-sink.js';
import { temporaryFolder } from './temporary-folder.js';

const traces = ['canary.ada', 'Adalbertine', 'Canaryson', 'a canary comment', 'a canary letter', 'N7 7CY'];
const canary = { givenName: 'Adalbertine', familyName: 'Canaryson', comment: 'a canary comment', postcode: 'N7 7CY' };
const person = (changes: Readonly<Record<string, unknown>> = {}) => samplePerson('canary.ada', { ...canary, ...changes });

/** Where in the raw bytes of these files a trace is; as UTF-8 and as UTF-16, in which no engine should keep it. */
async function tracesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    for (const trace of traces)
      for (const encoding of ['utf8', 'utf16le'] as const)
        if (bytes.includes(Buffer.from(trace, encoding))) found.push(`${name}: ${trace}`);
  }
  return found;
}

/** As `sqlite3 … ".backup"` and `vacuum into` make it. */
function backUp(path: string, to: string): void {
  const database = openDatabase(path);
  database.exec(`vacuum into '${to}'`);
  database.close();
}

describe('after an erase', () => {
  for (const engine of engineNames) {
    it(`no byte of ${engine}, of its log and of a backup says who it was, and the count is right`, async (t) => {
      const folder = await temporaryFolder(t);
      const path = join(folder, 'solidarity.db');
      const store = await sqliteStore(path, { engine });
      const desk = openPersonDesk(undefined, { store });
      t.after(() => desk.backend.close());
      // Neighbours before and after, so that pages split and cells move.
      const crowd = async (from: number) =>
        Promise.all(Array.from({ length: 300 }, (_, n) => store.sign(sampleEntry(`n${from + n}`, { confirmation: 'none' }))));
      await crowd(0);
      await desk.sign(person());
      await crowd(300);
      await desk.sign(person({ comment: 'a canary comment, and more' }));
      await desk.post(await desk.mailed('confirm'), '');
      await desk.subscribe(sampleSubscriber('canary.ada'));
      await desk.post(await desk.mailed('confirm'), '');
      await desk.subscribe(sampleSubscriber('canary.ada', { language: 'ar' }));
      await crowd(600);
      const link = await desk.mailed('my-data');
      await desk.sign(person());
      assert.notDeepEqual(await tracesIn(folder), [], 'the scan finds what is there');
      const before = await desk.counts();
      assert.equal((await desk.press(link, 'erase-now')).status, 200);
      backUp(path, join(folder, 'backup.db'));
      assert.deepEqual(await tracesIn(folder), []);
      assert.equal((await desk.counts()).people.online, before.people.online);
      assert.deepEqual(await store.recount(), []);
    });
  }

  it('no letter that was written says who it was', async (t) => {
    const folder = await temporaryFolder(t);
    const store = await sqliteStore(join(folder, 'solidarity.db'));
    const desk = openLetterDesk({}, {}, { store });
    t.after(() => desk.backend.close());
    const text = { subject: 'a canary letter', body: 'I am Adalbertine Canaryson.\n\nPlease let people stay.' };
    await postLetter(desk, mailedLetter('canary.ada', { ...canary, ...text }));
    await confirmLatest(desk);
    await postLetter(desk, mailedLetter('canary.ada', { ...canary, targets: ['minister'], ...text }));
    assert.notDeepEqual(await tracesIn(folder), []);
    await store.erase(await nodeKeys(secret).emailKey('canary.ada@example.org'), desk.now);
    assert.deepEqual(await tracesIn(folder), []);
  });

  it('nothing waits to be mailed to them, and nothing comes', async (t) => {
    const sink = await smtpSink();
    t.after(() => sink.close());
    const desk = openPersonDesk(undefined, { mail: smtpMail(sink.url) });
    t.after(() => desk.backend.close());
    await desk.sign(person());
    await desk.subscribe(sampleSubscriber('canary.ada'));
    await desk.store.erase(await nodeKeys(secret).emailKey('canary.ada@example.org'), desk.now);
    assert.deepEqual(await desk.store.leaseMail(100, desk.now + 1, 1000), []);
    assert.deepEqual([await desk.backend.deliverMail(), sink.arrived], [0, []]);
  });
});

describe('the log', () => {
  it('of a person who signs, confirms, asks, looks, changes, stops and erases holds no word and no token of theirs', async () => {
    const lines: string[] = [];
    const out = new PassThrough().on('data', (line: Buffer) => lines.push(line.toString('utf8')));
    const desk = openPersonDesk(undefined, { log: pinoLog(out) });
    await desk.sign(person());
    const links = [await desk.mailed('confirm'), await desk.mailed('my-data'), await desk.mailed('stop')];
    const [confirm = '', data = '', stop = ''] = links;
    await desk.get(confirm);
    await desk.post(confirm, '');
    await desk.askFor('canary.ada@example.org');
    await desk.askFor('canary.ada at nowhere');
    links.push(await desk.mailed('my-data'));
    await desk.get(data);
    for (const action of ['hide-name', 'download', 'stop-mails', 'allow-mails', 'erase', 'odd', 'erase-now'])
      await desk.press(data, action);
    await desk.get(stop);
    await desk.post(stop, '');
    await desk.get(`${data}x?canary.ada=1`);
    assert.ok(lines.length > 15, `${lines.length} lines`);
    const log = lines.join('');
    for (const link of links) traces.push(link.slice(link.lastIndexOf('/') + 1));
    for (const trace of traces) assert.ok(!log.includes(trace), trace);
    assert.match(log, /"route":"\/v1\/my-data\/\{token\}"/);
  });
});
