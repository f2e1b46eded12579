import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chooseVariant, composeLetter, isPlainInBrackets, startingText, type LetterParts, type LetterPeople } from '../letter-text.js';
import { namesByScript } from './names-by-script.js';

const parts = (changes: Partial<LetterParts> = {}): LetterParts => ({
  subject: 'A fair plan for refugees',
  opening: '{{recipient.salutation|Dear Sir or Madam}},',
  body: 'I am writing to you.',
  closing: 'Yours sincerely,\n{{writer.name}}',
  ...changes,
});
const people: LetterPeople = {
  recipient: { name: 'Rosa Lind', salutation: 'Dear Ms Lind', role: 'Member of Parliament', area: 'Riverside' },
  writer: { givenName: 'Ada', familyName: 'Byron', postcode: 'AB1 2CD' },
};

test('puts opening, body and closing together with an empty line between', () => {
  assert.deepEqual(composeLetter(parts(), people), {
    subject: 'A fair plan for refugees',
    text: 'Dear Ms Lind,\n\nI am writing to you.\n\nYours sincerely,\nAda Byron',
    unfilled: [],
  });
});

test('leaves out a part that is empty', () => {
  assert.equal(composeLetter(parts({ opening: '', closing: ' \n' }), people).text, 'I am writing to you.');
});

test('makes every line break one kind', () => {
  assert.equal(composeLetter(parts({ body: 'One\r\n\r\nTwo\rThree' }), people).text.split('\n\n')[2], 'Two\nThree');
});

const fills: readonly (readonly [about: string, opening: string, with_: LetterPeople, text: string])[] = [
  ['a value', '{{recipient.name}}', people, 'Rosa Lind'],
  ['a value over its fallback', '{{recipient.role|Sir}}', people, 'Member of Parliament'],
  ['a fallback where there is no value', '{{recipient.salutation|Dear Sir or Madam}}', {}, 'Dear Sir or Madam'],
  ['an empty fallback', 'Dear{{recipient.role|}} friend', {}, 'Dear friend'],
  ['a fallback for an empty value', '{{recipient.area|here}}', { recipient: { area: '  ' } }, 'here'],
  ['a field written with spaces', '{{ recipient.area | here }}', people, 'Riverside'],
  ['a name given whole', '{{writer.name}}', { writer: { name: 'Ada B.' } }, 'Ada B.'],
  ['a name of one part', '{{writer.name}}', { writer: { givenName: 'Ada' } }, 'Ada'],
  ['the name where a template asks to sign', '[sign your name]', people, 'Ada Byron'],
  ['the name where it says [Your name]', '[Your name]', people, 'Ada Byron'],
  ['a postcode', '{{writer.postcode}}', people, 'AB1 2CD'],
];
for (const [about, opening, with_, text] of fills) {
  test(`fills ${about}`, () => {
    const { unfilled, ...letter } = composeLetter(parts({ opening, body: '', closing: '' }), with_);
    assert.deepEqual([letter.text, unfilled], [text, []]);
  });
}

const stops: readonly (readonly [about: string, changes: Partial<LetterParts>, unfilled: readonly string[]])[] = [
  ['a field with neither value nor fallback', { opening: '{{writer.postcode}}' }, ['{{writer.postcode}}']],
  ['a field that does not exist', { closing: '{{recipient.party|none}}' }, ['{{recipient.party|none}}']],
  ['a field that the writer typed', { body: 'Dear {{recipient.name}}' }, ['{{recipient.name}}']],
  ['a field in a typed subject', { subject: '{{recipient.name}}' }, ['{{recipient.name}}']],
  ['brackets left to fill', { body: 'In [your town] we care.' }, ['[your town]']],
  ['brackets of 300 characters', { body: `[${'a'.repeat(300)}]` }, [`[${'a'.repeat(300)}]`]],
  ['brackets that were broken by Enter', { body: 'In [your\ntown] we care.' }, ['[your\ntown]']],
  ['brackets that never close', { body: 'Dear {{recipient.name' }, ['{{recipient.name']],
  ['brackets that never opened', { body: 'name}}' }, ['}}']],
  ['the same placeholder once', { subject: '[town]', body: '[town] and [town]' }, ['[town]']],
];
for (const [about, changes, unfilled] of stops) {
  test(`lists ${about}`, () => assert.deepEqual(composeLetter(parts(changes), { writer: { name: 'Ada' } }).unfilled, unfilled));
}

test('takes notes, omissions and [sic] for text', () => {
  const body = 'As it says [1], […] and [sic], 3 [2024].';
  assert.deepEqual(composeLetter(parts({ body }), people).unfilled, []);
});

test('signs where the writer left [your name] in the body', () => {
  assert.match(composeLetter(parts({ body: 'I, [your name], ask you.' }), people).text, /I, Ada Byron, ask you\./);
});

test('never reads a value as a template, and lists what looks like one in it', () => {
  const name = '{{recipient.name}} [town]';
  const { text, unfilled } = composeLetter(parts({ body: '' }), {
    recipient: { salutation: 'Dear {{oops}} [your name]' },
    writer: { name },
  });
  assert.equal(text, `Dear {{oops}} [your name],\n\nYours sincerely,\n${name}`);
  assert.deepEqual(unfilled, ['{{oops}}', '[your name]', '{{recipient.name}}', '[town]']);
});

test('lists what a value makes with the text beside it', () => {
  const { unfilled } = composeLetter(parts({ opening: '[{{recipient.name}}', closing: '' }), { recipient: { name: 'my town]' } });
  assert.deepEqual(unfilled, ['[my town]']);
});

test('whatever values are put in, the letter lists a place that is left or holds none', () => {
  const value = fc.array(fc.constantFrom('{', '}', '{{', '}}', '[', ']', 'your name', 'writer.name', '|', ' ', '1', '\n'), {
    maxLength: 8,
  });
  const text = fc.oneof(
    value.map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );
  const opening = '{{recipient.name|}}{{recipient.salutation|}}, {{recipient.role|}} of [{{recipient.area|}}';
  const closing = '{{writer.givenName|}}{{writer.familyName|}} [sign your name] {{writer.postcode|}}';
  fc.assert(
    fc.property(fc.array(text, { minLength: 7, maxLength: 7 }), ([name, salutation, role, area, givenName, familyName, postcode]) => {
      const known = { recipient: { name, salutation, role, area }, writer: { givenName, familyName, postcode } };
      const letter = composeLetter(parts({ opening, closing }), known);
      if (letter.unfilled.length > 0) return;
      assert.doesNotMatch(letter.text, /\{\{|\}\}/);
      for (const [, inside = ''] of letter.text.matchAll(/\[([^[\]{}\n]+)\]/g)) assert.ok(isPlainInBrackets(inside), letter.text);
    }),
    { numRuns: 2000 },
  );
});

test('keeps a name to one line, and the subject too', () => {
  const { subject, text } = composeLetter(parts({ subject: 'Please\r\nBcc: all@example.org', closing: '{{writer.name}}' }), {
    writer: { name: 'Ada\nSubject: else' },
  });
  assert.equal(subject, 'Please Bcc: all@example.org');
  assert.match(text, /\n\nAda Subject: else$/);
});

for (const [script, name] of Object.entries(namesByScript)) {
  test(`keeps a name in ${script}`, () => assert.ok(composeLetter(parts(), { writer: { name } }).text.endsWith(`\n${name}`)));
}

test('a body without brackets or braces reaches the target as it was typed', () => {
  const typed = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() === text && text !== '' && !/[[\]{}\s\p{Cc}]/u.test(text));
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1 }), (lines) => {
      const body = lines.join('\n');
      assert.equal(composeLetter(parts({ opening: '', body, closing: '' }), people).text, body);
    }),
  );
});

test('no name, whatever it holds, changes anything but its own place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const { text, unfilled } = composeLetter(parts(), { ...people, writer: { name } });
      assert.ok(text.startsWith('Dear Ms Lind,\n\nI am writing to you.\n\nYours sincerely,'));
      if (/[[\]{}]/.test(name)) return;
      if (/[^\s\p{Cc}]/u.test(name)) assert.deepEqual([unfilled, text.split('\n').length], [[], 6]);
      else assert.deepEqual(unfilled, ['{{writer.name}}']);
    }),
    { numRuns: 500 },
  );
});

test('a letter of any pieces either lists what is left or holds no field any more', () => {
  const piece = fc.constantFrom(
    '{{',
    '}}',
    '{',
    '|',
    'recipient.name',
    'writer.name',
    '{{recipient.role|x}}',
    '[',
    ']',
    'your name',
    '\n',
    ' a ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const any = pieces.join('');
      const { subject, text, unfilled } = composeLetter(parts({ subject: any, opening: any, body: any, closing: any }), people);
      if (unfilled.length === 0) assert.doesNotMatch(`${subject}\n${text}`, /\{\{|\}\}/);
    }),
    { numRuns: 2000 },
  );
});

const several = [
  { name: 'Rosa Lind', role: 'Member of Parliament' },
  { name: 'Omar Vale', role: 'Member of Parliament' },
];
const starts: readonly (readonly [about: string, template: string, text: string])[] = [
  ['fills what all targets share', 'As {{recipient.role|one who decides}}', 'As Member of Parliament'],
  ['falls back where targets differ', 'Dear {{recipient.name|friend}}', 'Dear friend'],
  ['leaves brackets for the writer', 'In [your town], [sign your name]', 'In [your town], [sign your name]'],
];
for (const [about, template, text] of starts) test(`at the start ${about}`, () => assert.equal(startingText(template, several), text));

test('gives one seed one variant', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (seed, count) => {
      const chosen = chooseVariant(seed, count);
      assert.ok(Number.isInteger(chosen) && chosen >= 0 && chosen < count);
      assert.equal(chooseVariant(seed, count), chosen);
    }),
  );
});

test('spreads seeds that are alike over all variants', () => {
  const chosen = Array.from({ length: 4000 }, (_, index) => chooseVariant(`seed-${index}`, 4));
  for (const variant of [0, 1, 2, 3]) {
    const times = chosen.filter((one) => one === variant).length;
    assert.ok(times > 850 && times < 1150, `variant ${variant} was chosen ${times} times of 4000`);
  }
});

test('knows only the first of none or one', () => assert.deepEqual([chooseVariant('a', 0), chooseVariant('a', 1)], [0, 0]));
