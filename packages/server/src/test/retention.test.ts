import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mailedLetter, openLetterDesk, postLetter } from './letter-steps.js';
import { openPersonDesk } from './person-steps.js';
import { openDesk } from './backend-steps.js';
import { day, morning, sampleCampaign, samplePerson } from './sample-campaign.js';

const onDay = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('the daily round', () => {
  it('deletes what nobody confirmed after 30 days', async () => {
    const desk = openPersonDesk();
    await desk.sign();
    await desk.signed('bob');
    desk.now += 30 * day;
    await desk.backend.deliverMail();
    assert.equal((await desk.signatures()).length, 2);
    desk.now += day;
    await desk.backend.deliverMail();
    assert.deepEqual(
      (await desk.signatures()).map(({ email }) => email),
      ['bob@example.org'],
    );
  });

  it('makes nobodies of those who signed a campaign that closed six months ago; the count stays', async () => {
    const desk = openDesk(sampleCampaign({ confirmation: 'none', closesOn: '2026-11-22' }));
    await desk.sign(samplePerson('ada'));
    await desk.sign(samplePerson('bob'));
    const before = (await desk.counts()).people;
    desk.now = onDay('2027-05-22');
    await desk.backend.deliverMail();
    assert.equal((await desk.signatures())[0]?.email, 'ada@example.org');
    desk.now = onDay('2027-05-24');
    await desk.backend.deliverMail();
    assert.ok((await desk.signatures()).every(({ email, person }) => email === '' && Object.keys(person).length === 0));
    assert.deepEqual((await desk.counts()).people, before);
    assert.deepEqual(await desk.store.recount(), []);
  });

  it('counts six months from when it first saw a campaign closed by hand', async () => {
    const first = openDesk(sampleCampaign({ confirmation: 'none' }));
    await first.sign();
    const desk = openDesk(sampleCampaign({ confirmation: 'none', state: 'closed' }), { store: first.store });
    const names = async () => (await desk.signatures()).map(({ email }) => email);
    for (const [at, left] of [
      [morning, 'ada@example.org'],
      [morning + 180 * day, 'ada@example.org'],
      [morning + 182 * day, ''],
    ] as const) {
      desk.now = at;
      await desk.backend.deliverMail();
      assert.deepEqual(await names(), [left]);
    }
  });
});

describe('the hourly round', () => {
  it('forgets keys after three days, where nobody signs any more', async () => {
    const desk = openDesk();
    await desk.sign(samplePerson(), { 'Idempotency-Key': '0123456789abcdef' });
    const isKept = async () => (await desk.store.answerOf('asylum', '0123456789abcdef')) !== undefined;
    desk.now += 3 * day;
    await desk.backend.deliverMail();
    assert.equal(await isKept(), true);
    desk.now += day;
    await desk.backend.deliverMail();
    assert.equal(await isKept(), false);
  });

  it('deletes the texts of letters after 28 days, where their campaign has no letter any more', async () => {
    const first = openLetterDesk();
    await postLetter(first, mailedLetter());
    const desk = openDesk(sampleCampaign(), { store: first.store });
    const [person = ''] = await desk.store.peopleBeginning('');
    const hasText = async () => (await desk.store.person(person)).signatures[0]?.letters[0]?.draft !== undefined;
    for (const [days, isThere] of [
      [28, true],
      [29, false],
    ] as const) {
      desk.now = morning + days * day;
      await desk.backend.deliverMail();
      assert.equal(await hasText(), isThere);
    }
  });
});
