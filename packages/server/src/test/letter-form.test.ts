import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TargetSource } from '../rules/target-source.js';
import { memoryStore } from '../store/memory-store.js';
import { StoreBusy, type Store } from '../store/store.js';
import type { Desk } from './backend-steps.js';
import { confirmLatest, lettersAddress, openLetterDesk } from './letter-steps.js';

const filled = {
  givenName: 'Ada',
  familyName: 'Byron',
  email: 'ada@example.org',
  targets: 'mayor',
  subject: 'A welcome',
  body: 'nobody leaves home lightly.\r\n\r\nPlease let people stay.',
  'consent-petition': 'asylum-petition@1',
};
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const post = (desk: Desk, fields: Readonly<Record<string, string>> | [string, string][], headers: Readonly<Record<string, string>> = {}) =>
  desk.post(lettersAddress, new URLSearchParams(fields).toString(), { ...form, ...headers });
const toTargets = (desk: Desk) => desk.mail.sent.filter(({ html }) => html === undefined);

test('a plain form writes a letter without any script, is answered by a page, and the letter goes once its writer has confirmed', async () => {
  const desk = openLetterDesk();
  const answer = await post(desk, filled, { Origin: 'https://partner.example' });
  assert.equal(answer.status, 202);
  const page = await answer.text();
  assert.match(page, /<h1>Now look at your mail<\/h1>[^]*and we send your letter in “Protect people seeking asylum”/);
  assert.match(page, /<a href="https:\/\/charity\.example\/petition">/);
  await desk.backend.deliverMail();
  assert.deepEqual(toTargets(desk), []);
  await confirmLatest(desk);
  await desk.backend.deliverMail();
  assert.deepEqual(
    toTargets(desk).map(({ to, subject, text, replyTo }) => [to, subject, text, replyTo?.address]),
    [
      [
        'mayor@town.example',
        'A welcome',
        'Dear Mayor,\n\nnobody leaves home lightly.\n\nPlease let people stay.\n\nYours,\nAda Byron\n',
        'ada@example.org',
      ],
    ],
  );
});

test('a plain form may name several targets, one tick or choice each', async () => {
  const desk = openLetterDesk();
  assert.equal((await post(desk, [...Object.entries(filled), ['targets', 'minister'], ['targets', '']])).status, 202);
  await confirmLatest(desk);
  await desk.backend.deliverMail();
  assert.deepEqual(
    toTargets(desk).map(({ to }) => to),
    ['mayor@town.example', 'minister@land.example'],
  );
});

test('a plain form is answered in the language it names, else in the browser’s', async () => {
  const desk = openLetterDesk();
  for (const answer of [await post(desk, { ...filled, language: 'ar' }), await post(desk, filled, { 'Accept-Language': 'de, ar;q=0.8' })])
    assert.match(await answer.text(), /<html lang="ar" dir="rtl">[^]*لنرسل رسالتك/);
});

for (const [about, changes, words] of [
  ['no text', { body: '' }, /<li>Letter is needed\.<\/li>/],
  ['a place that is left to fill in', { subject: 'From [your town]' }, /<li>Subject holds a placeholder/],
  ['nobody to write to', { targets: '' }, /<li>Recipient is needed\.<\/li>/],
  ['a target that nobody knows', { targets: 'nobody' }, /<li>Recipient is not one of the choices\.<\/li>/],
  ['no consent', { 'consent-petition': '' }, /Without your consent the letter cannot be sent/],
  ['a field that nobody asked for', { extra: 'x' }, /does not know/],
  ['a channel that is the writer’s own', { channel: 'copy' }, /does not know/],
] as const) {
  test(`a plain form with ${about} is told so, shows nothing that was typed, and mails nobody`, async () => {
    const desk = openLetterDesk();
    const answer = await post(
      desk,
      Object.entries({ ...filled, ...changes }).filter(([name, value]) => value !== '' || !name.startsWith('consent-')) as [
        string,
        string,
      ][],
    );
    const page = await answer.text();
    assert.equal(answer.status, 422);
    assert.match(page, words);
    assert.doesNotMatch(page, /lightly|Byron|ada@/);
    assert.equal(await desk.backend.deliverMail(), 0);
  });
}

test('a plain form meets the same guards as JSON', async () => {
  const cases: [Desk, number, RegExp][] = [
    [openLetterDesk({}, { state: 'closed' }), 409, /takes no more letters/],
    [openLetterDesk({}, { refuseOtherOrigins: true }), 403, /does not take letters from that page/],
    [openLetterDesk({ mail: undefined }), 422, /not one of the choices/],
  ];
  for (const [desk, status, words] of cases) {
    const answer = await post(desk, filled, { Origin: 'https://other.example' });
    assert.equal(answer.status, status);
    assert.match(await answer.text(), words);
    assert.deepEqual(await desk.signatures(), []);
  }
  assert.equal((await post(openLetterDesk(), [...Object.entries(filled), ['subject', 'Another']])).status, 400);
});

test('a plain form is answered by a page where the store cannot write', async () => {
  const store: Store = { ...memoryStore(), writeLetter: () => Promise.reject(new StoreBusy('the disk is full')) };
  const answer = await post(openLetterDesk({}, {}, { store }), filled);
  assert.deepEqual([answer.status, answer.headers.get('Retry-After')], [503, '5']);
  assert.match(await answer.text(), /nothing will be sent twice/);
});

test('a plain form is told when to try again while nobody knows the targets', async () => {
  const source: TargetSource = { find: async () => assert.fail(), byId: async () => 'unavailable' };
  const answer = await post(openLetterDesk({}, {}, { targets: new Map([['asylum', source]]) }), filled);
  assert.deepEqual([answer.status, answer.headers.get('Retry-After')], [503, '30']);
  assert.match(await answer.text(), /Please try again in a moment; nothing will be sent twice/);
});
