import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ListFile } from '../list.js';

const least = {
  id: 'updates',
  languages: ['en'],
  organisation: 'Common Shelter',
  privacyPolicy: 'https://charity.example/privacy',
  words: { en: { title: 'Updates by e-mail' } },
  consents: [{ purpose: 'updates', textId: 'mail', version: '1', required: true, text: { en: 'Write to me.' } }],
};

test('takes the least that a list can say, and fills in the rest', () => {
  assert.deepEqual(ListFile.parse(least), { ...least, refuseOtherOrigins: false });
});

test('takes all that a list can say', () => {
  const most = {
    ...least,
    $schema: './list.schema.json',
    languages: ['en', 'ar'],
    page: 'https://charity.example/updates',
    words: { en: { title: 'T', intro: 'I', button: 'B', thanks: 'T' }, ar: { title: 'ع' } },
    fields: [{ name: 'givenName' }, { name: 'email', required: true }],
    topics: [{ id: 'events', label: { en: 'Events', ar: 'فعاليات' } }],
    partnerOrigins: ['https://partner.example'],
    refuseOtherOrigins: true,
  };
  assert.equal(ListFile.safeParse(most).success, true);
});

test('takes a page for each language', () => {
  const page = { en: 'https://charity.example/updates', ar: 'https://charity.example/ar/updates' };
  assert.deepEqual(ListFile.parse({ ...least, page }).page, page);
});

const bad: readonly (readonly [about: string, changes: Record<string, unknown>, at: string])[] = [
  ['a mistyped key', { topic: [] }, ''],
  ['a goal, which lists have none of', { goal: 1 }, ''],
  ['an id with a colon', { id: 'list:updates' }, 'id'],
  ['demands among its words', { words: { en: { title: 'T', demands: ['x'] } } }, 'words.en'],
  ['a topic with a space', { topics: [{ id: 'our events', label: { en: 'Events' } }] }, 'topics.0.id'],
  ['a topic of 33 characters', { topics: [{ id: 'a'.repeat(33), label: { en: 'A' } }] }, 'topics.0.id'],
  ['a topic without a label', { topics: [{ id: 'events' }] }, 'topics.0.label'],
  ['31 topics', { topics: Array.from({ length: 31 }, (_, n) => ({ id: `t${n}`, label: { en: 'T' } })) }, 'topics'],
  ['no consent', { consents: [] }, 'consents'],
];
for (const [about, changes, at] of bad) {
  test(`refuses ${about}, and says where`, () => {
    const { error } = ListFile.safeParse({ ...least, ...changes });
    assert.deepEqual(new Set(error?.issues.map(({ path }) => path.join('.'))), new Set([at]));
  });
}
