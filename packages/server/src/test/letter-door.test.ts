import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TargetSource } from '../rules/target-source.js';
import { bytesOf, openDesk, problemOf } from './backend-steps.js';
import { confirmLatest, lettersAddress, mailedLetter, openLetterDesk, postLetter } from './letter-steps.js';
import { day, minute, sampleCampaign, samplePerson } from './sample-campaign.js';
import { letterSetup, letterTexts } from './sample-letter.js';

const slipsOf = async (answer: Response) => (await problemOf(answer)).errors?.map(({ pointer, code }) => `${pointer} ${code}`);
const toTargets = (desk: ReturnType<typeof openLetterDesk>) => desk.mail.sent.filter(({ html }) => html === undefined);

test('mails a letter once its writer has confirmed it: from the campaign, answers to the writer, locked parts as the campaign wrote them', async () => {
  const desk = openLetterDesk();
  const answer = await postLetter(desk, mailedLetter('ada', { targets: ['mayor', 'minister'] }));
  assert.deepEqual([answer.status, await answer.json()], [202, { state: 'confirm', resendAfter: 30 }]);
  await desk.backend.deliverMail();
  assert.deepEqual(
    desk.mail.sent.map(({ to, subject, replyTo }) => [to, subject, replyTo]),
    [['ada@example.org', 'Please confirm your letter: Protect people seeking asylum', undefined]],
  );
  assert.equal((await desk.counts()).people.online, 0);

  const page = await confirmLatest(desk);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /your letter is on its way[\s\S]*#solidarity-confirmed/);
  await desk.backend.deliverMail();
  const [mayor, minister, ...more] = toTargets(desk);
  assert.deepEqual(more, []);
  assert.deepEqual(mayor, {
    to: 'mayor@town.example',
    from: { name: 'Ada Byron (Common Shelter letters)', address: 'letters@charity.example' },
    replyTo: { name: 'Ada Byron', address: 'ada@example.org' },
    subject: 'A welcome',
    text: 'Dear Mayor,\n\nnobody leaves home lightly.\n\nPlease let people stay.\n\nYours,\nAda Byron\n',
    messageId: mayor?.messageId,
    language: 'en',
  });
  assert.match(minister?.text ?? '', /^Dear Sir or Madam,/);
  const { people, letters } = await desk.counts();
  assert.deepEqual([people.online, letters], [1, 2]);
});

test('a page that is looked at sends nothing, and a button pressed twice sends one letter', async () => {
  const desk = openLetterDesk();
  await postLetter(desk, mailedLetter());
  await desk.backend.deliverMail();
  for (const _ of [1, 2]) assert.match(await (await desk.get(desk.link())).text(), /<button type="submit">Send my letter<\/button>/);
  await desk.backend.deliverMail();
  assert.deepEqual(toTargets(desk), []);
  for (const _ of [1, 2]) assert.equal((await desk.post(desk.link(), '')).status, 200);
  desk.now += 10 * minute;
  await desk.backend.deliverMail();
  assert.equal(toTargets(desk).length, 1);
});

test('the page with the button shows the letter, who is said to have written it, and whose signature it confirms', async () => {
  const desk = openLetterDesk();
  await postLetter(desk, mailedLetter('ada', { givenName: 'Vera', familyName: 'Quill', body: 'Let <them> stay.\n\nPlease.' }));
  await desk.backend.deliverMail();
  const shown = /<p>Signed as: Vera Quill<\/p>[^]*<p>Subject: A welcome<\/p>\n<p>Let &lt;them&gt; stay\.<\/p>\n<p>Please\.<\/p>/;
  assert.match(await (await desk.get(desk.link())).text(), shown);
  await desk.sign(samplePerson('ada', { givenName: 'No', familyName: 'Body' }));
  assert.match(await (await desk.get(desk.link())).text(), /<p>Signed as: Vera Quill<\/p>\n<p>Signed as: No Body<\/p>/);
  const looked =
    /name="shown" value="\w+"/.exec(await (await desk.get(desk.link())).text())?.[0] ?? assert.fail('expected a seal, got none');
  await desk.sign(samplePerson('ada', { comment: 'planted' }));
  const again = await (await desk.post(desk.link(), looked.replace(/name="(\w+)" value="(\w+)"/, '$1=$2'))).text();
  assert.match(again, /Since you opened this page[^]*<p>Please\.<\/p>[^]*planted[^]*Send my letter/);
  assert.equal((await desk.counts()).people.online, 0);
  await desk.post(desk.link(), '');
  assert.equal((await desk.counts()).people.online, 1);
  assert.doesNotMatch(await (await desk.get(desk.link())).text(), /Quill|stay|planted/);
});

test('a writer who has signed and confirmed before still confirms each letter by its own link', async () => {
  const desk = openLetterDesk();
  await desk.sign();
  await confirmLatest(desk);
  const old = desk.link();
  await postLetter(desk, mailedLetter());
  await desk.post(old, '');
  desk.now += 10 * minute;
  await desk.backend.deliverMail();
  assert.deepEqual(toTargets(desk), []);
  await confirmLatest(desk);
  await desk.backend.deliverMail();
  assert.equal(toTargets(desk).length, 1);
  assert.equal((await desk.counts()).people.online, 1);
});

test('answers a new and a known writer with the same bytes', async () => {
  const desk = openLetterDesk();
  const first = await bytesOf(await postLetter(desk, mailedLetter()));
  await confirmLatest(desk);
  desk.now += day;
  assert.equal(await bytesOf(await postLetter(desk, mailedLetter())), first);
  assert.equal(await bytesOf(await postLetter(desk, mailedLetter('new'))), first);
  await desk.backend.deliverMail();
  assert.deepEqual(
    desk.mail.sent
      .filter(({ html }) => html !== undefined)
      .slice(-2)
      .map(({ subject }) => subject.split(':')[0]),
    ['You have already written', 'Please confirm your letter'],
  );
});

for (const [about, changes, slips] of [
  ['a merge field that a person typed', { body: 'Dear {{recipient.name}}' }, ['/body placeholder']],
  ['an open brace', { body: 'so {{ it goes' }, ['/body placeholder']],
  ['a place in brackets', { subject: 'From [your town]' }, ['/subject placeholder']],
  ['an unknown target', { targets: ['mayor', 'nobody'] }, ['/targets/1 choice']],
  ['a target who cannot be written to', { targets: ['gone'] }, ['/targets/0 choice']],
  ['no consent', { consents: [] }, ['/consents consent-required']],
] as const) {
  test(`refuses ${about}, and keeps nothing`, async () => {
    const desk = openLetterDesk();
    assert.deepEqual(await slipsOf(await postLetter(desk, mailedLetter('ada', changes))), slips);
    await desk.backend.deliverMail();
    assert.deepEqual([desk.mail.sent.length, (await desk.signatures()).length], [0, 0]);
  });
}

test('refuses what the campaign does not offer: a channel, several targets', async () => {
  assert.deepEqual(await slipsOf(await postLetter(openLetterDesk({ mail: undefined }), mailedLetter())), ['/channel choice']);
  assert.deepEqual(await slipsOf(await postLetter(openLetterDesk({ channels: ['backend'] }), { channel: 'copy', targets: ['mayor'] })), [
    '/channel choice',
  ]);
  const several = mailedLetter('ada', { targets: ['mayor', 'minister'] });
  assert.deepEqual(await slipsOf(await postLetter(openLetterDesk({ selection: 'one' }), several)), ['/targets too-long']);
});

test('refuses a closing that nobody could fill, and says which part it is', async () => {
  const words = { en: { title: 'Write', letter: { ...letterTexts, closing: 'Yours, {{writer.postcode}}' } } };
  const desk = openLetterDesk(
    {},
    {
      words,
      languages: ['en'],
      consents: [{ purpose: 'petition', textId: 'asylum-petition', version: '1', required: true, text: { en: 'x' } }],
    },
  );
  assert.deepEqual(await slipsOf(await postLetter(desk, mailedLetter())), ['/closing placeholder']);
  assert.equal((await postLetter(desk, mailedLetter('ada', { postcode: 'AB1 1AA' }))).status, 202);
});

test('is busy, and says when to try again, while nobody knows the targets', async () => {
  const source: TargetSource = { find: async () => assert.fail(), byId: async () => 'unavailable' };
  const answer = await postLetter(openLetterDesk({}, {}, { targets: new Map([['asylum', source]]) }), mailedLetter());
  assert.deepEqual([answer.status, answer.headers.get('Retry-After'), (await problemOf(answer)).type], [503, '30', 'busy']);
});

test('keeps the postcode only where the campaign says so', async () => {
  for (const keepPostcode of [false, true]) {
    const desk = openLetterDesk({ keepPostcode });
    await postLetter(desk, mailedLetter('ada', { postcode: 'AB1 1AA' }));
    const [kept] = await desk.signatures();
    assert.equal(kept?.person['postcode'], keepPostcode ? 'AB1 1AA' : undefined);
  }
});

test('counts a letter that its writer takes elsewhere as sent once they say so, once, and keeps nobody', async () => {
  const desk = openLetterDesk();
  const key = crypto.randomUUID();
  const tell = (sent: unknown, by = key) =>
    desk.post(`${lettersAddress}/outcome`, JSON.stringify({ sent }), { 'Content-Type': 'application/json', 'Idempotency-Key': by });
  const started = await postLetter(desk, { channel: 'mail-app', targets: ['mayor'], language: 'en' }, key);
  assert.deepEqual([started.status, await started.json()], [202, { state: 'counted' }]);
  assert.equal((await desk.counts()).letters, 0);
  const answers = [await tell(false), await tell(true), await tell(true), await tell(true, crypto.randomUUID())];
  assert.deepEqual(new Set(await Promise.all(answers.map(bytesOf))).size, 1);
  assert.deepEqual([(await desk.counts()).letters, (await desk.signatures()).length, desk.mail.sent.length], [1, 0, 0]);
  assert.deepEqual(await slipsOf(await tell('yes')), ['/sent type']);
});

test('a test is mailed to the editor alone, and neither kept nor counted', async () => {
  const desk = openLetterDesk();
  const answer = await postLetter(desk, mailedLetter('ada', { test: true }));
  assert.deepEqual(await answer.json(), { state: 'confirm', resendAfter: 30 });
  await desk.backend.deliverMail();
  const [mail, ...more] = desk.mail.sent;
  assert.deepEqual([mail?.to, mail?.subject, more], ['editor@charity.example', '[TEST] A welcome', []]);
  assert.match(mail?.text ?? '', /^Dear Mayor,/);
  assert.deepEqual([(await desk.signatures()).length, (await desk.counts()).letters], [0, 0]);
});

test('a test of a campaign without an editor mails nobody', async () => {
  const desk = openLetterDesk({ mail: { from: 'letters@charity.example' } });
  assert.equal((await postLetter(desk, mailedLetter('ada', { test: true }))).status, 202);
  await desk.backend.deliverMail();
  assert.deepEqual(desk.mail.sent, []);
});

test('asks for the writer’s mail again by the letter’s key', async () => {
  const desk = openLetterDesk();
  const key = crypto.randomUUID();
  await postLetter(desk, mailedLetter(), key);
  await desk.backend.deliverMail();
  const again = await desk.post(`${lettersAddress}/mail`, '', { 'Idempotency-Key': key });
  assert.deepEqual([again.status, await again.json()], [202, { state: 'confirm', resendAfter: 30 }]);
  await desk.backend.deliverMail();
  assert.equal(desk.mail.sent.length, 2);
  assert.equal((await desk.post(`${lettersAddress}/mail`, '')).status, 400);
});

test('letters leave within the hours of the campaign’s own time zone', async () => {
  const desk = openLetterDesk({ mail: { ...letterSetup.mail, hours: [10, 12], timeZone: 'Europe/Amsterdam' } });
  await postLetter(desk, mailedLetter());
  await confirmLatest(desk);
  const at = async (time: string) => {
    desk.now = Date.parse(time);
    await desk.backend.deliverMail();
    return toTargets(desk).length;
  };
  assert.deepEqual([await at('2026-11-21T08:59:00Z'), await at('2026-11-21T11:00:00Z'), await at('2026-11-22T09:00:00Z')], [0, 0, 1]);
});

test('has no letters where the campaign writes none, and takes none when it is closed', async () => {
  const none = await postLetter(openDesk(sampleCampaign()), mailedLetter());
  assert.deepEqual([none.status, (await problemOf(none)).type], [404, 'not-found']);
  const closed = openLetterDesk({}, { state: 'closed' });
  for (const letter of [mailedLetter(), { channel: 'copy', targets: ['mayor'] }])
    assert.equal((await problemOf(await postLetter(closed, letter))).type, 'closed');
});

test('refuses a body that is neither JSON nor a form, a short key, and a page that is no partner’s', async () => {
  const desk = openLetterDesk({}, { refuseOtherOrigins: true });
  assert.equal((await desk.post(lettersAddress, 'a=b', { 'Content-Type': 'text/plain' })).status, 415);
  assert.equal((await desk.post(lettersAddress, '{', { 'Content-Type': 'application/json' })).status, 400);
  assert.equal((await postLetter(desk, mailedLetter(), 'short')).status, 400);
  for (const letter of [mailedLetter(), { channel: 'copy', targets: ['mayor'] }]) {
    const other = await desk.post(lettersAddress, JSON.stringify(letter), {
      'Content-Type': 'application/json',
      Origin: 'https://other.example',
    });
    assert.equal((await problemOf(other)).type, 'origin-refused');
  }
});
