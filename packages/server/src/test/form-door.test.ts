import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDesk } from './backend-steps.js';
import { petitionGiven, sampleCampaign } from './sample-campaign.js';

const filled = { givenName: 'Ada', familyName: 'Byron', email: 'ada@example.org', country: '', 'consent-petition': 'asylum-petition@1' };

describe('a plain form', () => {
  it('signs without any script and is answered by a page', async () => {
    const desk = openDesk();
    const answer = await desk.signForm(filled, { Origin: 'https://partner.example' });
    assert.equal(answer.status, 202);
    const page = await answer.text();
    assert.match(page, /Now look at your mail/);
    assert.match(page, /<a href="https:\/\/charity\.example\/petition">/);
    const [signature] = await desk.signatures();
    assert.deepEqual(signature?.person, { givenName: 'Ada', familyName: 'Byron' });
    const circumstances = {
      language: 'en',
      at: desk.now,
      origin: 'https://partner.example',
      controllers: 'Common Shelter',
      element: '',
      basis: 'consent',
    };
    assert.deepEqual(signature?.consents, [
      { ...petitionGiven, text: 'I sign, and agree that my name is kept.', ...circumstances },
      { purpose: 'updates', textId: 'news', version: '3', granted: false, text: 'Write to me about this campaign.', ...circumstances },
    ]);
    assert.equal(await desk.backend.deliverMail(), 1);
  });

  it('says no to what it leaves unticked, so that no stranger’s yes before it is confirmed', async () => {
    const desk = openDesk();
    await desk.signForm({ ...filled, 'consent-updates': 'news@3', comment: 'planted' });
    await desk.signForm(filled);
    await desk.backend.deliverMail();
    await desk.post(desk.link(), '');
    const [signature] = await desk.signatures();
    assert.deepEqual(
      [signature?.status, signature?.person['comment'], signature?.consents.findLast(({ purpose }) => purpose === 'updates')?.granted],
      ['confirmed', undefined, false],
    );
  });

  it('is answered in the language it names, else in the browser’s', async () => {
    const desk = openDesk();
    for (const answer of [
      await desk.signForm({ ...filled, language: 'ar' }),
      await desk.signForm(filled, { 'Accept-Language': 'de, ar;q=0.8' }),
    ]) {
      assert.match(await answer.text(), /<html lang="ar" dir="rtl">[^]*تفقّد بريدك الآن/);
    }
    assert.equal((await desk.signatures())[0]?.language, 'ar');
  });

  it('is told which fields to look at, without what was typed into them', async () => {
    const answer = await openDesk().signForm({ givenName: 'Ada', familyName: '', email: 'wrong<b>' });
    const page = await answer.text();
    assert.equal(answer.status, 422);
    for (const words of ['Family name is needed.', 'E-mail address does not look right']) assert.match(page, new RegExp(words));
    assert.doesNotMatch(page, /wrong/);
  });

  it('passes ticks, own fields and numbers of consents', async () => {
    const fields = [
      { name: 'email', required: true },
      { name: 'hideName' },
      { name: 'x-role', kind: 'choice', label: { en: 'Role' }, options: [{ value: 'nurse', label: { en: 'Nurse' } }] },
      { name: 'x-visit', kind: 'tick', label: { en: 'May visit' } },
    ];
    const desk = openDesk(sampleCampaign({ fields }));
    const sent = {
      email: 'ada@example.org',
      hideName: 'on',
      'x-role': 'nurse',
      'x-visit': 'on',
      'consent-petition': 'asylum-petition@1',
      'consent-updates': 'news@3',
    };
    assert.equal((await desk.signForm(sent)).status, 202);
    const [signature] = await desk.signatures();
    assert.deepEqual(signature?.person, { hideName: true, 'x-role': 'nurse', 'x-visit': true });
    assert.deepEqual(
      signature?.consents.map(({ purpose, granted }) => [purpose, granted]),
      [
        ['petition', true],
        ['updates', true],
      ],
    );
    const slip = await (await desk.signForm({ ...sent, 'x-role': 'king' })).text();
    assert.match(slip, /Role is not one of the choices/);
  });

  it('meets the same guards as JSON', async () => {
    const { 'consent-petition': _, ...without } = filled;
    const refusing = { refuseOtherOrigins: true };
    const cases: [Record<string, unknown>, Record<string, string>, number, RegExp][] = [
      [{}, without, 422, /Without your consent/],
      [{}, { ...filled, 'consent-petition': 'asylum-petition@0' }, 422, /have changed/],
      [{}, { ...filled, extra: 'x' }, 422, /does not know/],
      [{ state: 'closed', followUp: 'https://charity.example/next' }, filled, 409, /<a href="https:\/\/charity\.example\/next">/],
      [{ state: 'paused' }, filled, 409, /not open at the moment/],
      [refusing, filled, 403, /from that page/],
    ];
    for (const [changes, fields, status, words] of cases) {
      const desk = openDesk(sampleCampaign(changes));
      const answer = await desk.signForm(fields);
      assert.equal(answer.status, status);
      assert.match(await answer.text(), words);
      assert.deepEqual(await desk.signatures(), []);
    }
  });

  it('refuses a key that comes twice, and bytes that are no text', async () => {
    const desk = openDesk();
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const path = '/v1/campaigns/asylum/signatures';
    assert.equal((await desk.post(path, 'email=a@b.org&email=c@d.org', type)).status, 400);
    const raw = await desk.backend.fetch(
      new Request(`https://sign.example${path}`, { method: 'POST', body: new Uint8Array([0xff]), headers: type }),
    );
    assert.equal(raw.status, 400);
    assert.match(await raw.text(), /could not be read/);
  });

  it('shows a campaign’s words as text, whatever they hold', async () => {
    const title = '<img src=x onerror=alert(1)>"\'&';
    const desk = openDesk(sampleCampaign({ languages: ['en'], words: { en: { title } }, organisation: '</title><script>' }));
    const page = await (await desk.signForm(filled)).text();
    assert.doesNotMatch(page, /<img|<script/);
    assert.match(page, /&lt;img src=x onerror=alert\(1\)&gt;&quot;&#39;&amp;/);
  });

  it('is answered under a policy that runs and loads nothing but one style sheet', async () => {
    const desk = openDesk();
    const answer = await desk.signForm(filled);
    assert.match(answer.headers.get('Content-Security-Policy') ?? '', /^default-src 'none'; style-src 'self'; form-action 'self'/);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    const page = await answer.text();
    assert.doesNotMatch(page, /style=|<script|<style/);
    const sheet = /<link rel="stylesheet" href="([^"]+)">/.exec(page)?.[1] ?? '';
    const found = await desk.get(new URL(sheet, 'https://sign.example/v1/campaigns/asylum/signatures').href);
    assert.deepEqual([found.status, found.headers.get('Content-Type')], [200, 'text/css; charset=utf-8']);
  });
});
