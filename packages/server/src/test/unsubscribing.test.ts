import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytesOf } from './backend-steps.js';
import { openListDesk } from './list-steps.js';
import { day } from './sample-campaign.js';
import { sampleList, sampleSubscriber } from './sample-list.js';

describe('unsubscribing', () => {
  it('is not done by looking, however often', async () => {
    const desk = openListDesk();
    await desk.join();
    const link = await desk.unsubscribeLink();
    const before = JSON.stringify(await desk.subscribers());
    for (let time = 0; time < 20; time++) await desk.get(link);
    await desk.backend.fetch(new Request(link, { method: 'HEAD' }));
    const page = await (await desk.get(link)).text();
    assert.match(page, /Common Shelter stops sending you “Shelter news”/);
    assert.equal(page.match(/<form method="post"><button type="submit">/g)?.length, 1);
    assert.doesNotMatch(page, /<script|<input|ada@/i);
    assert.equal(JSON.stringify(await desk.subscribers()), before);
  });

  it('is done by the button, for good, with the same page when it is pressed again', async () => {
    const desk = openListDesk();
    await desk.join();
    const link = await desk.unsubscribeLink();
    const first = await bytesOf(await desk.post(link, ''));
    assert.match(first, /You have unsubscribed/);
    const [{ status, unsubscribedAt } = assert.fail('expected one')] = await desk.subscribers();
    assert.deepEqual([status, unsubscribedAt], ['unsubscribed', desk.now]);
    desk.now += 400 * day;
    assert.equal(await bytesOf(await desk.post(link, '')), first);
    assert.equal(await bytesOf(await desk.get(link)), first, 'there is nothing left to press');
    assert.equal((await desk.subscribers())[0]?.unsubscribedAt, unsubscribedAt);
  });

  it('is done by one click of a mail program, in either form that RFC 8058 names', async () => {
    const boundary = 'x';
    const parts = `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`;
    for (const [type, body] of [
      ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
      [`multipart/form-data; boundary=${boundary}`, parts],
    ] as const) {
      const desk = openListDesk();
      await desk.join();
      assert.equal((await desk.post(await desk.unsubscribeLink(), body, { 'Content-Type': type })).status, 200);
      assert.equal((await desk.subscribers())[0]?.status, 'unsubscribed');
    }
  });

  it('leaves others, and other lists, alone', async () => {
    const desk = openListDesk(sampleList(), { lists: [sampleList(), sampleList({ id: 'other' })] });
    await desk.join();
    await desk.join(sampleSubscriber('bob'));
    await desk.post(await desk.unsubscribeLink(), '');
    assert.deepEqual(
      (await desk.subscribers()).map(({ status }) => status),
      ['unsubscribed', 'confirmed'],
    );
  });

  it('takes a mail to undo, never the form alone, and never an old link', async () => {
    const desk = openListDesk();
    await desk.join();
    const oldLink = desk.link();
    await desk.post(await desk.unsubscribeLink(), '');
    assert.equal((await desk.get(oldLink)).status, 404);
    assert.equal((await desk.post(oldLink, '')).status, 404);
    await desk.subscribe();
    assert.equal((await desk.subscribers())[0]?.status, 'unsubscribed');
    await desk.backend.deliverMail();
    assert.match(desk.mail.sent.at(-1)?.subject ?? '', /^Please confirm your subscription/);
    assert.match(await (await desk.get(await desk.unsubscribeLink())).text(), /<button/, 'what was asked can be taken back');
    assert.match(await (await desk.post(desk.link(), '')).text(), /you are on the list/);
    assert.equal((await desk.subscribers())[0]?.status, 'confirmed');
  });

  it('has one page for every link that ends nothing', async () => {
    const desk = openListDesk();
    await desk.join();
    const confirmToken = desk.link().split('/').at(-1) ?? '';
    const pages = new Set<string>();
    for (const token of ['x', 'A'.repeat(43), confirmToken, "'; drop table"]) {
      for (const answer of [
        await desk.get(`/v1/unsubscribe/${encodeURIComponent(token)}`),
        await desk.post(`/v1/unsubscribe/${encodeURIComponent(token)}`, ''),
      ])
        pages.add(await bytesOf(answer));
    }
    assert.equal(pages.size, 1);
    assert.match([...pages][0] ?? '', /^\[404,/);
    assert.equal((await desk.subscribers())[0]?.status, 'confirmed');
    const unsubscribeToken = (await desk.unsubscribeLink()).split('/').at(-1) ?? '';
    assert.equal((await desk.post(`/v1/confirm/${unsubscribeToken}`, '')).status, 404);
    assert.match(await (await desk.get('/v1/unsubscribe/x', { 'Accept-Language': 'ar-EG' })).text(), /lang="ar" dir="rtl"/);
  });

  it('cannot be read, framed, kept or traced by another page', async () => {
    const desk = openListDesk();
    await desk.join();
    const { headers } = await desk.get(await desk.unsubscribeLink(), { Origin: 'https://other.example' });
    assert.equal(headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
    assert.match(headers.get('Content-Security-Policy') ?? '', /frame-ancestors 'none'/);
  });
});
