import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageHeaders } from '../http/pages/page.js';
import { memoryStore } from '../store/memory-store.js';
import { confirmLatest, mailedLetter, openLetterDesk, postLetter } from './letter-steps.js';
import { idIn, openPersonDesk } from './person-steps.js';
import { samplePerson } from './sample-campaign.js';
import { sampleSubscriber } from './sample-list.js';

const canary = { givenName: 'Adalbert', familyName: 'Canaryson', comment: 'canary <b>comment</b>', postcode: 'N1 1AA' };

describe('the page of one’s own data', () => {
  it('shows what was signed and subscribed, with the exact words, and is kept by nobody', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada', { ...canary, element: '1.2.3' });
    await desk.join();
    const page = await desk.get(await desk.mailed('my-data'));
    const html = await page.text();
    for (const shown of [
      'Protect people seeking asylum',
      'Shelter news',
      'Adalbert Canaryson',
      'ada@example.org',
      'N1 1AA',
      'canary &lt;b&gt;comment&lt;/b&gt;',
      'I sign, and agree that my name is kept.',
      'Common Shelter may write to me, monthly.',
      'With Common Shelter',
      'Version 1 (1.2.3)',
      'Yes, on November 21, 2026 at 8:00 AM UTC',
      'Take my signature back',
      'Unsubscribe',
    ])
      assert.ok(html.includes(shown), shown);
    for (const [name, value] of Object.entries(pageHeaders)) assert.equal(page.headers.get(name), value);
    assert.doesNotMatch(html, /<script|style=|https?:\/\/(?!sign\.example)/);
  });

  it('speaks the language that was signed in last, and shows words in the language they were read in', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada', { language: 'ar' });
    const html = await (await desk.get(await desk.mailed('my-data'))).text();
    assert.match(html, /<html lang="ar" dir="rtl">/);
    assert.match(html, /<blockquote lang="ar" dir="rtl">أوقّع/);
  });

  it('changes nothing by looking', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada');
    const link = await desk.mailed('my-data');
    const before = JSON.stringify([await desk.signatures(), await desk.counts()]);
    for (const suffix of ['', '?do=erase-now', '?do=withdraw']) await desk.get(link + suffix);
    assert.equal(JSON.stringify([await desk.signatures(), await desk.counts()]), before);
  });

  it('takes a signature back, and the count goes down by one, once', async () => {
    const desk = openPersonDesk();
    await desk.signed('bob');
    await desk.signed('ada');
    const link = await desk.mailed('my-data');
    const before = (await desk.counts()).people.online;
    const id = idIn(await (await desk.get(link)).text());
    const [first, second] = [await desk.press(link, 'withdraw', id), await desk.press(link, 'withdraw', id)];
    const html = await first.text();
    assert.match(html, /role="status">Your signature has been taken back/);
    // One to what was left unticked, one now.
    assert.equal(html.match(/No, on/g)?.length, 2);
    assert.equal(await second.text(), html);
    assert.equal((await desk.counts()).people.online, before - 1);
    assert.deepEqual(await desk.store.recount(), []);
  });

  it('hides a name, ends a subscription, and lets nobody touch what is another’s', async () => {
    const desk = openPersonDesk();
    await desk.signed('bob');
    const others = idIn(await (await desk.get(await desk.mailed('my-data'))).text());
    await desk.join();
    const link = await desk.mailed('my-data');
    await desk.press(link, 'withdraw', idIn(await (await desk.get(link)).text()));
    assert.equal((await desk.subscribers())[0]?.status, 'unsubscribed');
    for (const action of ['withdraw', 'hide-name']) assert.equal((await desk.press(link, action, others)).status, 200);
    assert.deepEqual([(await desk.signatures())[0]?.status, (await desk.signatures())[0]?.person['hideName']], ['confirmed', undefined]);
    await desk.signed('cem');
    const cems = await desk.mailed('my-data');
    const html = await (await desk.press(cems, 'hide-name', idIn(await (await desk.get(cems)).text()))).text();
    assert.doesNotMatch(html, /value="hide-name"/);
  });

  it('hands everything out as a file', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada', canary);
    await desk.subscribe(sampleSubscriber());
    const file = await desk.press(await desk.mailed('my-data'), 'download');
    assert.match(file.headers.get('Content-Disposition') ?? '', /^attachment; filename="my-data\.json"$/);
    const { signatures } = (await file.json()) as {
      signatures: { campaign: string; status: string; person: object; consents: { text: string; at: string; basis: string }[] }[];
    };
    assert.deepEqual(
      signatures.map(({ campaign, status }) => [campaign, status]),
      [
        ['asylum', 'confirmed'],
        ['list:updates', 'pending'],
      ],
    );
    assert.deepEqual(signatures[0]?.person, { ...canary, country: 'GB' });
    const [consent] = signatures[0]?.consents ?? [];
    assert.deepEqual(
      [consent?.text, consent?.at, consent?.basis],
      ['I sign, and agree that my name is kept.', '2026-11-21T08:00:00.000Z', 'consent'],
    );
  });

  it('erases everything by two buttons; what counted goes on counting; who signs anew is shown it like a new person, and counts once', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada', canary);
    await desk.join();
    const link = await desk.mailed('my-data');
    const before = (await desk.counts()).people.online;
    const asked = await (await desk.press(link, 'erase')).text();
    assert.match(asked, /Erase everything\?.*value="erase-now"/s);
    assert.equal((await desk.signatures())[0]?.email, 'ada@example.org');
    const [first, second] = [await desk.press(link, 'erase-now'), await desk.press(link, 'erase-now')];
    assert.equal(await first.text(), await second.text());
    const all = JSON.stringify([await desk.signatures(), await desk.subscribers()]);
    for (const trace of ['ada@', 'Adalbert', 'Canaryson', 'canary']) assert.ok(!all.includes(trace), trace);
    assert.equal((await desk.counts()).people.online, before);
    assert.deepEqual(await desk.store.recount(), []);
    assert.match(await (await desk.get(link)).text(), /Nothing is held on this address/);
    assert.equal((await desk.post(desk.link(), '')).status, 404);
    await desk.signed('ada');
    assert.equal((await desk.counts()).people.online, before);
    assert.match(await (await desk.get(link)).text(), /Signed on /);
  });

  it('shows letters with their targets, and stops those that have not left', async () => {
    const desk = openLetterDesk();
    await postLetter(desk, mailedLetter('ada', { subject: 'A canary', targets: ['mayor'] }));
    await confirmLatest(desk);
    const link = /https:\/\/\S+\/v1\/my-data\/\S+/.exec(desk.mail.sent.find(({ to }) => to === 'ada@example.org')?.text ?? '')?.[0] ?? '';
    const html = await (await desk.get(link)).text();
    assert.match(html, /<strong>A canary<\/strong>/);
    assert.match(html, /: (?:sent|waits to leave)/);
  });

  it('reads what is held on a person once, whichever button is pressed', async () => {
    const store = memoryStore();
    let reads = 0;
    const person = (emailKey: string) => ((reads += 1), store.person(emailKey));
    const desk = openPersonDesk(undefined, { store: { ...store, person } });
    await desk.signed('ada');
    const link = await desk.mailed('my-data');
    const id = idIn(await (await desk.get(link)).text());
    for (const action of ['download', 'hide-name', 'withdraw', 'stop-mails', 'allow-mails', 'erase', 'erase-now']) {
      reads = 0;
      assert.equal((await desk.press(link, action, id)).status, 200);
      assert.equal(reads, 1, action);
    }
  });

  it('refuses what no button sends', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada');
    const link = await desk.mailed('my-data');
    assert.equal((await desk.press(link, 'explode')).status, 400);
    assert.equal((await desk.post(link, '{"do":"erase-now"}', { 'Content-Type': 'application/json' })).status, 415);
    assert.equal((await desk.signatures())[0]?.email, samplePerson().email);
  });
});
