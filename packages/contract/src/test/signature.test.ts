import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Slip } from '../problem.js';
import { checkSignature, type SignatureRules } from '../signature.js';
import { agreed, person, rules } from './sample-rules.js';

/** Rules of a campaign that was not met before: what is worked out of rules is remembered. */
const judge = (input: unknown, changes: Partial<SignatureRules> = {}) => checkSignature(input, { ...rules, ...changes });
const slipsIn = (input: unknown, changes?: Partial<SignatureRules>): readonly Slip[] => {
  const judged = judge(input, changes);
  return 'slips' in judged ? judged.slips : [];
};
const signatureOf = (input: unknown, changes?: Partial<SignatureRules>) => {
  const judged = judge(input, changes);
  return 'signature' in judged ? judged.signature : assert.fail(`expected a signature, got the slips ${JSON.stringify(judged.slips)}`);
};

test('takes a person who gave what is asked', () => {
  assert.deepEqual(signatureOf(person()), { givenName: 'Ada', email: 'ada@example.org', consents: [agreed], own: { 'x-adult': true } });
});

test('refuses what the campaign has not asked for, and takes it blank', () => {
  const fewer = { fields: rules.fields.filter(({ name }) => name !== 'phone') };
  assert.deepEqual(slipsIn(person({ phone: '+44 20 7946 0000' }), fewer), [{ pointer: '/phone', code: 'unknown-field' }]);
  assert.deepEqual(slipsIn(person({ phone: null }), fewer), [{ pointer: '/phone', code: 'type' }]);
  assert.equal(signatureOf(person({ phone: ' ' }), fewer).phone, '');
});

test('takes an address of whoever signs, also where the campaign does not list that field', () => {
  assert.equal(signatureOf(person(), { fields: rules.fields.filter(({ name }) => name !== 'email') }).email, 'ada@example.org');
});

test('lets a comment and the answers to a campaign’s own questions name a web address', () => {
  const signature = signatureOf(person({ comment: 'See www.why.example', 'x-town': 'https://bath.example' }));
  assert.deepEqual([signature.comment, signature.own['x-town']], ['See www.why.example', 'https://bath.example']);
});

test('works the rules of a campaign out once, however many sign', () => {
  let reads = 0;
  const read = {
    ...rules,
    get fields() {
      return (reads++, rules.fields);
    },
  };
  checkSignature(person(), read);
  const once = reads;
  checkSignature(person({ givenName: 'Eve' }), read);
  assert.equal(reads, once);
});

test('keeps every answer, cleaned, with those of the campaign itself apart', () => {
  const signature = signatureOf(
    person({
      givenName: '  Ada\t',
      familyName: 'Byron',
      email: ' Ada@Example.ORG ',
      country: 'GB',
      postcode: ' sw1a  1aa ',
      phone: '+44 20 7946 0000',
      comment: 'Because.\r\n\r\n\r\n\r\nIt matters.',
      hideName: true,
      'x-role': 'nurse',
      'x-story': 'One\nTwo',
      'x-town': ' Bath\nSpa ',
      language: 'en',
      page: 'https://partner.example',
      partner: 'bath.example',
      element: '1.2.3',
      test: true,
    }),
  );
  const { own, ...known } = signature;
  assert.deepEqual(own, { 'x-role': 'nurse', 'x-story': 'One\nTwo', 'x-adult': true, 'x-town': 'Bath Spa' });
  assert.deepEqual(known, {
    givenName: 'Ada',
    familyName: 'Byron',
    email: 'Ada@example.org',
    country: 'GB',
    postcode: 'sw1a 1aa',
    phone: '+44 20 7946 0000',
    comment: 'Because.\n\nIt matters.',
    hideName: true,
    consents: [agreed],
    language: 'en',
    page: 'https://partner.example',
    partner: 'bath.example',
    element: '1.2.3',
    test: true,
  });
});

const oneSlip: readonly (readonly [about: string, changes: Record<string, unknown>, slip: Slip])[] = [
  ['a name that is asked and missing', { givenName: undefined }, { pointer: '/givenName', code: 'required' }],
  ['a name of nothing but spaces', { givenName: ' \t\n' }, { pointer: '/givenName', code: 'required' }],
  ['a name of nothing that can be seen', { givenName: '\u200d\u200c\u3164\u2800' }, { pointer: '/givenName', code: 'required' }],
  ['a name that is no text', { givenName: 7 }, { pointer: '/givenName', code: 'type' }],
  ['a name that is null', { givenName: null }, { pointer: '/givenName', code: 'type' }],
  ['a name above 100 letters', { givenName: 'a'.repeat(101) }, { pointer: '/givenName', code: 'too-long' }],
  ['a name of a million letters', { givenName: 'a'.repeat(1_000_000) }, { pointer: '/givenName', code: 'too-long' }],
  ['marks piled on one letter', { givenName: `A${'\u0335'.repeat(20)}da` }, { pointer: '/givenName', code: 'marks' }],
  ['a web address in a name', { givenName: 'Visit www.cheap.example' }, { pointer: '/givenName', code: 'web-address' }],
  ['a web address in a family name', { familyName: 'www.cheap.example' }, { pointer: '/familyName', code: 'web-address' }],
  ['a web address in a phone number', { phone: 'https://cheap.example' }, { pointer: '/phone', code: 'web-address' }],
  ['a web address in a postcode', { postcode: 'http://a.b' }, { pointer: '/postcode', code: 'web-address' }],
  ['no e-mail address', { email: '' }, { pointer: '/email', code: 'required' }],
  ['an e-mail address of nothing but spaces', { email: ' \t' }, { pointer: '/email', code: 'required' }],
  ['an absent e-mail address', { email: undefined }, { pointer: '/email', code: 'required' }],
  ['an e-mail address that is none', { email: 'ada' }, { pointer: '/email', code: 'email-format' }],
  [
    'an e-mail address above 254 characters',
    { email: `ada@${'a.'.repeat(130)}example.org` },
    { pointer: '/email', code: 'email-too-long' },
  ],
  ['an e-mail address of 2,000 characters', { email: 'a'.repeat(2000) }, { pointer: '/email', code: 'email-too-long' }],
  ['letters before the @ that mail cannot carry', { email: 'адa@example.org' }, { pointer: '/email', code: 'email-script' }],
  ['an e-mail address that is no text', { email: ['ada@example.org'] }, { pointer: '/email', code: 'type' }],
  ['a country that is none', { country: 'ZZ' }, { pointer: '/country', code: 'country' }],
  ['a country in small letters', { country: 'gb' }, { pointer: '/country', code: 'country' }],
  ['a tick that is no yes or no', { hideName: 'yes' }, { pointer: '/hideName', code: 'type' }],
  ['a choice that is not offered', { 'x-role': 'king' }, { pointer: '/x-role', code: 'choice' }],
  ['an own text that is too long', { 'x-story': 'a'.repeat(21) }, { pointer: '/x-story', code: 'too-long' }],
  ['an own tick that is asked and not set', { 'x-adult': false }, { pointer: '/x-adult', code: 'required' }],
  ['an own tick that is asked and missing', { 'x-adult': undefined }, { pointer: '/x-adult', code: 'required' }],
  ['an own tick that is no yes or no', { 'x-adult': 'on' }, { pointer: '/x-adult', code: 'type' }],
  ['an own field that is not asked', { 'x-shoe-size': '43' }, { pointer: '/x-shoe-size', code: 'unknown-field' }],
  ['a field that nobody knows', { donation: 5 }, { pointer: '/donation', code: 'unknown-field' }],
  ['a field with the name of something inherited', { constructor: 'x' }, { pointer: '/constructor', code: 'unknown-field' }],
  ['a field whose name has a slash', { 'a/b~c': 1 }, { pointer: '/a~1b~0c', code: 'unknown-field' }],
  ['no consents', { consents: undefined }, { pointer: '/consents', code: 'required' }],
  ['consents that are no list', { consents: {} }, { pointer: '/consents', code: 'type' }],
  ['a consent that is required and missing', { consents: [] }, { pointer: '/consents', code: 'consent-required' }],
  [
    'a consent that is required and missing beside another',
    { consents: [{ purpose: 'updates', textId: 'news', version: '1', granted: true }] },
    { pointer: '/consents', code: 'consent-required' },
  ],
  [
    'a consent that is required and not granted',
    { consents: [{ ...agreed, granted: false }] },
    { pointer: '/consents/0', code: 'consent-required' },
  ],
  ['a consent to an older text', { consents: [{ ...agreed, version: '1' }] }, { pointer: '/consents/0', code: 'consent-outdated' }],
  ['a consent to another text', { consents: [{ ...agreed, textId: 'other' }] }, { pointer: '/consents/0', code: 'consent-outdated' }],
  [
    'a consent nobody asked for',
    { consents: [agreed, { ...agreed, purpose: 'sale' }] },
    { pointer: '/consents/1', code: 'consent-unknown' },
  ],
  [
    'a consent with something beside it',
    { consents: [{ ...agreed, shown: 'x' }] },
    { pointer: '/consents/0/shown', code: 'unknown-field' },
  ],
  [
    'a consent that does not say whether it was granted',
    { consents: [{ ...agreed, granted: undefined }] },
    { pointer: '/consents/0/granted', code: 'required' },
  ],
  ['a consent granted by a word', { consents: [{ ...agreed, granted: 'true' }] }, { pointer: '/consents/0/granted', code: 'type' }],
  ['a version that no database can keep', { element: '1.2\u0000' }, { pointer: '/element', code: 'type' }],
  ['a version that is too long', { element: '1'.repeat(33) }, { pointer: '/element', code: 'type' }],
  ['a partner name with a space', { partner: 'a b' }, { pointer: '/partner', code: 'type' }],
];
for (const [about, changes, slip] of oneSlip) {
  test(`points at ${about}`, () => assert.deepEqual(slipsIn(person(changes)), [slip]));
}

test('tells of every slip at once, each once, as the form runs from top to bottom', () => {
  const slips = slipsIn({ consents: [], 'x-role': 'king', country: 'ZZ', email: 'x', givenName: '\u200d' });
  assert.deepEqual(
    slips.map(({ pointer, code }) => `${pointer} ${code}`),
    ['/givenName required', '/email email-format', '/country country', '/x-role choice', '/x-adult required', '/consents consent-required'],
  );
});

for (const input of [undefined, null, 'text', 7, true, [], [person()]]) {
  test(`refuses ${JSON.stringify(input) ?? 'nothing'} as a whole`, () => assert.deepEqual(slipsIn(input), [{ pointer: '', code: 'type' }]));
}

test('refuses a key that reaches for the prototype, and pollutes nothing', () => {
  for (const key of ['__proto__', 'prototype', 'constructor', 'hasOwnProperty']) {
    const input: unknown = JSON.parse(
      `{"email":"ada@example.org","givenName":"Ada","x-adult":true,"consents":[],"${key}":{"polluted":true}}`,
    );
    const slips = slipsIn(input);
    assert.ok(
      slips.some(({ pointer, code }) => pointer === `/${key}` && code === 'unknown-field'),
      `${key} got ${JSON.stringify(slips)}`,
    );
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  }
});

test('takes an optional answer that is left empty', () => {
  const signature = signatureOf(person({ familyName: '', country: '', postcode: ' ', 'x-role': '', 'x-story': '' }));
  assert.equal(signature.familyName, '');
  assert.deepEqual(signature.own, { 'x-role': '', 'x-story': '', 'x-adult': true });
});

test('takes an optional consent granted, refused or left out', () => {
  const news = { purpose: 'updates', textId: 'news', version: '1' };
  assert.deepEqual(slipsIn(person({ consents: [agreed, { ...news, granted: true }] })), []);
  assert.deepEqual(slipsIn(person({ consents: [agreed, { ...news, granted: false }] })), []);
  assert.deepEqual(slipsIn(person({ consents: [agreed] })), []);
});

test('never throws, whatever it is handed, and points only into what it was handed', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ email: fc.anything(), consents: fc.anything(), givenName: fc.anything() })),
      (input) => {
        for (const { pointer } of slipsIn(input)) assert.match(pointer, /^(?:\/(?:[^~/]|~[01])*)*$/);
      },
    ),
    { numRuns: 500 },
  );
});

test('judges what it has cleaned the same again', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(text, text, (givenName, story) => {
      const first = checkSignature(person({ givenName, 'x-story': story }), rules);
      if ('slips' in first) return;
      const { own, ...known } = first.signature;
      assert.deepEqual(checkSignature({ ...known, ...own }, rules), first);
    }),
    { numRuns: 500 },
  );
});
