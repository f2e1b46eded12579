import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CampaignFile } from '@solidarity/contract';
import { openDesk, type Desk } from './backend-steps.js';
import { day, hour, petitionGiven, sampleCampaign, samplePerson } from './sample-campaign.js';

async function signed(person = samplePerson(), campaign?: CampaignFile): Promise<Desk> {
  const desk = openDesk(campaign);
  await desk.sign(person);
  await desk.backend.deliverMail();
  return desk;
}

const newsGiven = { purpose: 'updates', textId: 'news', version: '3', granted: true };

/** Looks at the page of the latest mail; what comes back presses its button, as it was looked at. */
async function press(desk: Desk): Promise<() => Promise<Response>> {
  const link = desk.link();
  const page = await (await desk.get(link)).text();
  const [, seal = assert.fail(`expected a seal in ${page}`)] = /name="shown" value="(\w+)"/.exec(page) ?? [];
  return () => desk.post(link, new URLSearchParams({ shown: seal }).toString(), { 'Content-Type': 'application/x-www-form-urlencoded' });
}

describe('confirming', () => {
  it('shows a page with one button, which changes nothing however often it is looked at', async () => {
    const desk = await signed();
    const before = JSON.stringify(await desk.signatures());
    for (let time = 0; time < 50; time++) await desk.get(desk.link());
    await desk.backend.fetch(new Request(desk.link(), { method: 'HEAD' }));
    const page = await (await desk.get(desk.link())).text();
    assert.equal(page.match(/<form method="post"><button type="submit">/g)?.length, 1);
    assert.match(page, /<input type="hidden" name="shown" value="[0-9a-f]{32}"><\/form>/);
    assert.doesNotMatch(page, /<script|<input(?! type="hidden" name="shown")|ada@/i);
    assert.equal(JSON.stringify(await desk.signatures()), before);
    assert.equal((await desk.counts()).people.online, 0);
  });

  it('shows all that the button confirms and nothing else of a person, escaped, in the language that was read', async () => {
    const said = { givenName: 'Vera', familyName: 'Quill', comment: 'Let <them>\nstay', postcode: 'SW1A', hideName: true };
    const desk = await signed(samplePerson('ada', { ...said, consents: [petitionGiven, newsGiven] }));
    const page = await (await desk.get(desk.link())).text();
    for (const shown of [
      '<p>Signed as: Vera Quill</p>',
      '<dt>Country</dt><dd><bdi>United Kingdom</bdi></dd>',
      '<dt>Comment</dt><dd><bdi>Let &lt;them&gt;\nstay</bdi></dd>',
      '<dt>Postcode</dt><dd><bdi>SW1A</bdi></dd>',
      '<dt>Hide my name</dt><dd><bdi>Yes</bdi></dd>',
      '<p>With the button you also agree:</p>\n<blockquote lang="en" dir="ltr">Write to me about this campaign.</blockquote>\n<p>Is any of this not yours?',
    ])
      assert.ok(page.includes(shown), `expected ${shown} in ${page}`);
    assert.doesNotMatch(page, /example\.org|my name is kept/);
    await desk.sign(samplePerson('ada', { givenName: '<b>A', familyName: '{title}', language: 'ar' }));
    const later = await (await desk.get(desk.link())).text();
    assert.match(later, /<p>التوقيع باسم: &lt;b&gt;A \{title\}<\/p>\n<dl>[^]*المملكة المتحدة[^]*<p>أفي ما سبق شيء ليس منك؟/);
    assert.doesNotMatch(later, /stay|SW1A|blockquote/);
    await desk.post(desk.link(), '');
    assert.doesNotMatch(await (await desk.get(desk.link())).text(), /&lt;b&gt;|المملكة|name="shown"/, 'nothing is confirmed any more');
  });

  it('confirms nothing that was sent since its page was looked at, and shows that instead', async () => {
    const desk = await signed(samplePerson('ada', { consents: [petitionGiven, { ...newsGiven, granted: false }] }));
    const looked = await press(desk);
    const planted = { consents: [petitionGiven, newsGiven], comment: 'planted' };
    await desk.sign(samplePerson('ada', planted));
    const answer = await looked();
    const page = await answer.text();
    assert.equal(answer.status, 200);
    assert.match(page, /Since you opened this page, other answers were sent[^]*planted[^]*Write to me[^]*Confirm my signature/);
    assert.equal((await desk.counts()).people.online, 0);
    assert.match(await (await (await press(desk))()).text(), /your signature counts/);
    assert.deepEqual([(await desk.counts()).people.online, (await desk.signatures())[0]?.person['comment']], [1, 'planted']);
    assert.match(await (await looked()).text(), /your signature counts/, 'it is confirmed by now, whatever was looked at');
  });

  it('confirms answers that were sent again as they were', async () => {
    const desk = await signed();
    const looked = await press(desk);
    desk.now += hour;
    await desk.sign();
    assert.match(await (await looked()).text(), /your signature counts/);
  });

  it('says nothing where the campaign asks for nothing but an address', async () => {
    const campaign = sampleCampaign({ fields: [{ name: 'email', required: true }] });
    const desk = await signed({ ...samplePerson(), givenName: undefined, familyName: undefined, country: undefined } as never, campaign);
    assert.doesNotMatch(await (await desk.get(desk.link())).text(), /Signed as|not yours|<dl>/);
  });

  it('counts when the button is pressed, once, with the same page when it is pressed again', async () => {
    const desk = await signed();
    const first = await desk.post(desk.link(), '');
    const page = await first.text();
    assert.equal(first.status, 200);
    assert.match(page, /1,021 people/);
    desk.now += day;
    assert.equal(await (await desk.post(desk.link(), '')).text(), page);
    const { people, countries } = await desk.counts();
    assert.deepEqual([people.online, countries[0]], [1, { country: 'GB', people: 87 }]);
    assert.equal((await desk.signatures())[0]?.status, 'confirmed');
  });

  it('counts once when a hundred buttons are pressed at once', async () => {
    const desk = await signed();
    const answers = await Promise.all(Array.from({ length: 100 }, () => desk.post(desk.link(), '')));
    assert.ok(answers.every(({ status }) => status === 200));
    assert.equal((await desk.counts()).people.online, 1);
  });

  it('leads back to the campaign in a way the element there understands', async () => {
    const desk = await signed();
    assert.match(
      await (await desk.post(desk.link(), '')).text(),
      /href="https:\/\/charity\.example\/petition#solidarity-confirmed=asylum"/,
    );
  });

  it('speaks the language that was read', async () => {
    const desk = await signed(samplePerson('ada', { language: 'ar' }));
    assert.match(await (await desk.get(desk.link())).text(), /<html lang="ar" dir="rtl">[^]*تأكيد توقيعي/);
    assert.match(await (await desk.post(desk.link(), '')).text(), /شكرًا لك، توقيعك محتسب/);
  });

  it('works for seven days after the latest mail', async () => {
    const desk = await signed();
    desk.now += 7 * day;
    assert.equal((await desk.get(desk.link())).status, 200);
    desk.now += 1;
    assert.equal((await desk.get(desk.link())).status, 404);
    assert.equal((await desk.post(desk.link(), '')).status, 404);
    assert.equal((await desk.counts()).people.online, 0);
  });

  it('works for a day after closing, and no longer', async () => {
    const desk = await signed(samplePerson(), sampleCampaign({ closesOn: '2026-11-21' }));
    desk.now = Date.parse('2026-11-22T23:59:00Z');
    assert.equal((await desk.get(desk.link())).status, 200);
    desk.now += hour;
    assert.equal((await desk.post(desk.link(), '')).status, 404);
  });

  it('has one page for every link that does not work, in the reader’s language', async () => {
    const desk = await signed();
    const pages = new Set<string>();
    for (const token of ['x', 'A'.repeat(43), 'A'.repeat(44), '%00', "'; drop table"]) {
      const answer = await desk.get(`/v1/confirm/${encodeURIComponent(token)}`);
      assert.equal(answer.status, 404);
      pages.add(await answer.text());
    }
    assert.equal(pages.size, 1);
    assert.match([...pages][0] ?? '', /This link no longer works/);
    assert.match(await (await desk.get('/v1/confirm/x', { 'Accept-Language': 'ar-EG' })).text(), /lang="ar" dir="rtl"/);
  });

  it('cannot be read, framed, kept or traced by another page', async () => {
    const desk = await signed();
    const { headers } = await desk.get(desk.link(), { Origin: 'https://other.example' });
    assert.equal(headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
    assert.equal(headers.get('X-Frame-Options'), 'DENY');
    assert.match(headers.get('Content-Security-Policy') ?? '', /frame-ancestors 'none'/);
  });
});
