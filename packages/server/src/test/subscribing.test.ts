import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Campaign, Receipt } from '@solidarity/contract';
import { bytesOf, problemOf } from './backend-steps.js';
import { openListDesk } from './list-steps.js';
import { hour } from './sample-campaign.js';
import { sampleList, sampleSubscriber, updatesGiven } from './sample-list.js';

const key = (text: string) => ({ 'Idempotency-Key': text.padEnd(16, '.') });
const withEvents = sampleSubscriber('ada', { 'x-topic-events': true });

describe('a list in public', () => {
  it('comes in the shape of a campaign, with topics as fields to be ticked', async () => {
    const desk = openListDesk();
    const answer = await desk.get('/v1/lists/updates?lang=ar-EG');
    const list = Campaign.parse(await answer.json());
    assert.deepEqual([list.id, list.language, list.state, list.confirmation], ['updates', 'ar', 'open', 'mail']);
    assert.deepEqual(list.words, { title: 'أخبار المأوى' });
    assert.deepEqual(list.fields, [
      { name: 'email', required: true },
      { name: 'x-topic-campaigns', required: false, kind: 'tick', label: 'حملات' },
      { name: 'x-topic-events', required: false, kind: 'tick', label: 'فعاليات' },
    ]);
    const etag = answer.headers.get('ETag') ?? '';
    assert.equal((await desk.get('/v1/lists/updates?lang=ar-EG', { 'If-None-Match': etag })).status, 304);
  });

  it('is no campaign, and a campaign is no list', async () => {
    const desk = openListDesk();
    for (const path of ['/v1/campaigns/updates', '/v1/campaigns/list:updates', '/v1/campaigns/list%3Aupdates/counts'])
      assert.equal((await problemOf(await desk.get(path))).type, 'unknown-campaign', path);
    for (const path of ['/v1/lists/asylum', '/v1/lists/list:updates'])
      assert.equal((await problemOf(await desk.get(path))).type, 'unknown-list', path);
    for (const path of ['/v1/lists/asylum/subscriptions', '/v1/lists/x/subscriptions/mail'])
      assert.equal((await problemOf(await desk.post(path, '{}', key('k')))).type, 'unknown-list', path);
  });
});

describe('subscribing', () => {
  it('answers a receipt, keeps who asked for what, and asks by mail for the button', async () => {
    const desk = openListDesk();
    const answer = await desk.subscribe({ ...withEvents, partner: 'choir' }, { Origin: 'https://partner.example' });
    assert.equal(answer.status, 202);
    assert.deepEqual(Receipt.parse(await answer.json()), { state: 'confirm', resendAfter: 30 });
    const [found] = await desk.subscribers();
    assert.deepEqual(
      [found?.status, found?.origin, found?.partner, found?.person],
      ['pending', 'https://partner.example', 'choir', { 'x-topic-events': true }],
    );
    assert.deepEqual(found?.consents, [
      {
        ...updatesGiven,
        text: 'Common Shelter may write to me, monthly.',
        language: 'en',
        at: desk.now,
        origin: 'https://partner.example',
        controllers: 'Common Shelter',
        basis: 'consent',
        element: '',
      },
    ]);
    assert.equal(await desk.backend.deliverMail(), 1);
    assert.deepEqual(await desk.signatures(), []);
  });

  it('gives new, waiting, subscribed and unsubscribed people the same bytes, by JSON and by form', async () => {
    const desk = openListDesk();
    const form = { email: 'ada@example.org', 'consent-updates': 'updates-mail@2' };
    const both = async () => [await bytesOf(await desk.subscribe()), await bytesOf(await desk.subscribeForm(form))];
    const fresh = await both();
    const waiting = await both();
    await desk.backend.deliverMail();
    await desk.post(desk.link(), '');
    const subscribed = await both();
    await desk.post(await desk.unsubscribeLink(), '');
    assert.equal((await desk.subscribers())[0]?.status, 'unsubscribed');
    assert.deepEqual([waiting, subscribed, await both()], [fresh, fresh, fresh]);
  });

  it('meets the guards of a signature', async () => {
    const cases: [unknown, string][] = [
      [sampleSubscriber('ada', { consents: [] }), 'consent-required'],
      [sampleSubscriber('ada', { consents: [{ ...updatesGiven, version: '1' }] }), 'consent-outdated'],
      [sampleSubscriber('ada', { givenName: 'Ada' }), 'unknown-field'],
      [sampleSubscriber('ada', { 'x-topic-art': true }), 'unknown-field'],
      [sampleSubscriber('ada', { 'x-topic-events': 'yes' }), 'type'],
      [sampleSubscriber('', {}), 'email-format'],
    ];
    const desk = openListDesk();
    for (const [body, code] of cases) assert.equal((await problemOf(await desk.subscribe(body))).errors?.[0]?.code, code);
    assert.deepEqual(await desk.subscribers(), []);
    const refusing = openListDesk(sampleList({ refuseOtherOrigins: true }));
    assert.equal((await problemOf(await refusing.subscribe(withEvents, { Origin: 'https://other.example' }))).type, 'origin-refused');
    assert.equal((await refusing.subscribe(withEvents, { Origin: 'https://charity.example' })).status, 202);
  });

  it('keeps nothing of a try-out, and answers it alike', async () => {
    const desk = openListDesk();
    const real = await bytesOf(await desk.subscribe(sampleSubscriber('bob')));
    assert.equal(await bytesOf(await desk.subscribe({ ...withEvents, test: true })), real);
    assert.equal((await desk.subscribers()).length, 1);
    assert.equal(await desk.backend.deliverMail(), 1);
  });

  it('answers the same key with the same bytes, and sends its mail once more when asked', async () => {
    const desk = openListDesk();
    const first = await bytesOf(await desk.subscribe(withEvents, key('k')));
    desk.now += hour;
    assert.equal(await bytesOf(await desk.subscribe(withEvents, key('k'))), first);
    assert.equal((await problemOf(await desk.subscribe(sampleSubscriber('bob'), key('k')))).type, 'key-reused');
    await desk.backend.deliverMail();
    const again = (text: string) => desk.post('/v1/lists/updates/subscriptions/mail', '', key(text));
    assert.equal(await bytesOf(await again('k')), await bytesOf(await again('nobody')));
    assert.equal(await desk.backend.deliverMail(), 1);
    assert.equal(desk.mail.sent[0]?.text, desk.mail.sent[1]?.text);
  });

  it('takes a plain form, and answers a page of its own words', async () => {
    const desk = openListDesk();
    const form = { email: 'ada@example.org', 'x-topic-events': 'on', 'consent-updates': 'updates-mail@2' };
    const page = await (await desk.subscribeForm(form)).text();
    assert.match(page, /Now look at your mail[^]*you get “Shelter news” by e-mail/);
    assert.match(page, /<a href="https:\/\/charity\.example\/updates">Back to the page</);
    assert.deepEqual((await desk.subscribers())[0]?.person, { 'x-topic-events': true });
    assert.match(await (await desk.subscribeForm({ ...form, language: 'ar' })).text(), /<html lang="ar" dir="rtl">[^]*أخبار المأوى/);
    const slip = await (await desk.subscribeForm({ email: 'x', 'x-other': '1' })).text();
    for (const words of ['E-mail address does not look right', 'Without your consent nobody may write', 'this list does not know'])
      assert.match(slip, new RegExp(words));
  });
});

describe('the button of a list', () => {
  it('is not pressed by looking', async () => {
    const desk = openListDesk();
    await desk.subscribe(withEvents);
    await desk.backend.deliverMail();
    const before = JSON.stringify(await desk.subscribers());
    for (let time = 0; time < 20; time++) await desk.get(desk.link());
    await desk.backend.fetch(new Request(desk.link(), { method: 'HEAD' }));
    const page = await (await desk.get(desk.link())).text();
    assert.match(page, /One step is left[^]*“Shelter news”[^]*<li>Events<\/li>[^]*Confirm my subscription/);
    assert.doesNotMatch(page, /<script|ada@|signature|<li>Campaigns/);
    assert.equal(JSON.stringify(await desk.subscribers()), before);
  });

  it('shows the name that it makes hold', async () => {
    const fields = [{ name: 'givenName' }, { name: 'email', required: true }];
    const desk = openListDesk(sampleList({ fields }));
    await desk.subscribe(sampleSubscriber('ada', { givenName: 'Vera & co' }));
    await desk.backend.deliverMail();
    assert.match(await (await desk.get(desk.link())).text(), /<p>Subscribed as: Vera &amp; co<\/p>/);
  });

  it('shows an optional consent that it makes hold, and makes none hold that was sent since', async () => {
    const optional = { purpose: 'events', textId: 'ev', version: '1', text: { en: 'Invite me.' } };
    const desk = openListDesk(sampleList({ consents: [...sampleList().consents, optional] }));
    const yes = { purpose: 'events', textId: 'ev', version: '1', granted: true };
    await desk.subscribe();
    await desk.backend.deliverMail();
    const page = await (await desk.get(desk.link())).text();
    assert.doesNotMatch(page, /Invite me|write to me/);
    const [, seal = assert.fail('expected a seal, got none')] = /name="shown" value="(\w+)"/.exec(page) ?? [];
    await desk.subscribe(sampleSubscriber('ada', { consents: [updatesGiven, yes] }));
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const again = await (await desk.post(desk.link(), `shown=${seal}`, form)).text();
    assert.match(
      again,
      /Since you opened this page[^]*<blockquote lang="en" dir="ltr">Invite me\.<\/blockquote>[^]*Confirm my subscription/,
    );
    assert.equal((await desk.subscribers())[0]?.status, 'pending');
  });

  it('begins the subscription once, and the link says so from then on', async () => {
    const desk = openListDesk();
    await desk.subscribe();
    await desk.backend.deliverMail();
    const thanks = await (await desk.post(desk.link(), '')).text();
    assert.match(thanks, /Thank you, you are on the list[^]*href="https:\/\/charity\.example\/updates#solidarity-subscribed=updates"/);
    desk.now += hour;
    assert.equal(await (await desk.post(desk.link(), '')).text(), thanks);
    assert.equal(await (await desk.get(desk.link())).text(), thanks, 'a used link says that it was used');
    const [found] = await desk.subscribers();
    assert.deepEqual([found?.status, found?.confirmedAt], ['confirmed', desk.now - hour]);
  });

  it('shows a subscriber what was chosen anew, and only then lets it hold', async () => {
    const desk = openListDesk();
    await desk.join(sampleSubscriber('ada', { 'x-topic-campaigns': true }));
    await desk.subscribe(withEvents);
    await desk.backend.deliverMail();
    assert.deepEqual((await desk.subscribers())[0]?.person, { 'x-topic-campaigns': true });
    assert.match(await (await desk.get(desk.link())).text(), /already[^]*<li>Events<\/li>[^]*Use these choices/);
    assert.match(await (await desk.post(desk.link(), '')).text(), /you are on the list/);
    assert.deepEqual((await desk.subscribers())[0]?.person, { 'x-topic-events': true });
    await desk.subscribe(sampleSubscriber());
    assert.match(await (await desk.get(desk.link())).text(), /No topic was chosen\./);
  });

  it('speaks the language that was read, and the list’s own thanks', async () => {
    const desk = openListDesk(sampleList({ words: { en: { title: 'News' }, ar: { title: 'أخبار', thanks: 'أهلًا بك.' } } }));
    await desk.subscribe(sampleSubscriber('ada', { language: 'ar' }));
    await desk.backend.deliverMail();
    assert.match(await (await desk.get(desk.link())).text(), /<html lang="ar" dir="rtl">[^]*تأكيد اشتراكي/);
    assert.match(await (await desk.post(desk.link(), '')).text(), /شكرًا لك، تم اشتراكك[^]*أهلًا بك\./);
  });
});
