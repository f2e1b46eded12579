import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { templateFaults } from '../letter-template.js';
import { composeLetter, mergeFields } from '../letter-text.js';

const sound = [
  '',
  'Dear friend,',
  '{{recipient.salutation|Dear Sir or Madam}},',
  '{{recipient.name}} of {{ recipient.area | here }}',
  'Yours,\n{{writer.name}}',
  '[sign your name] [Your name]',
  'See [1] and {one brace}.',
];
for (const template of sound) test(`finds no fault in ${JSON.stringify(template)}`, () => assert.deepEqual(templateFaults(template), []));

const faulty: readonly (readonly [template: string, at: number, got: string, expected: RegExp])[] = [
  ['Dear {{', 5, '{{', /"}}" after/],
  ['Dear {{recipient.name,', 5, '{{recipient.name,', /"}}" after/],
  ['Dear recipient.name}}', 19, '}}', /"{{" before/],
  ['{{}}', 0, '{{}}', /recipient\.name/],
  ['{{recipient.}}', 0, '{{recipient.}}', /recipient\.name/],
  ['{{Recipient.Name}}', 0, '{{Recipient.Name}}', /recipient\.name/],
  ['{{recipient.party|x}}', 0, '{{recipient.party|x}}', /recipient\.name/],
  ['{{recipient.name|{{writer.name}}}}', 0, '{{recipient.name|{{', /before the next/],
  ['{{recipient.name|a|b}}', 0, '{{recipient.name|a|b}}', /one fallback/],
  ['{{recipient.name|a\nb}}', 0, '{{recipient.name|a\nb}}', /one line/],
  ['{{{recipient.name}}}', 0, '{{{recipient.name}}', /recipient\.name/],
  ['Dear [MP name],', 5, '[MP name]', /no brackets/],
  [`Yours, [${'a'.repeat(160)}]`, 7, `[${'a'.repeat(160)}]`, /no brackets/],
  ['[[your name]]', 0, '[[your name]]', /no brackets/],
  ['{{recipient.role|[your name]}}', 17, '[your name]', /no brackets/],
  ['[{{recipient.name}}]', 0, '[{{recipient.name}}]', /no brackets/],
];
for (const [template, at, got, expected] of faulty) {
  test(`says where ${JSON.stringify(template)} is wrong`, () => {
    const [fault] = templateFaults(template);
    assert.deepEqual([fault?.at, fault?.got], [at, got]);
    assert.match(fault?.expected ?? '', expected);
  });
}

test('says each field that there is to whoever names another', () => {
  assert.equal(templateFaults('{{recipient.party}}')[0]?.expected, `one of ${mergeFields.join(', ')}`);
});

test('tells of all faults in the order of the text', () => {
  const ats = templateFaults('[MP name] of {{recipient.party}}, [date]').map(({ at }) => at);
  assert.deepEqual(ats, [0, 13, 34]);
});

const editable: readonly (readonly [template: string, ...faults: readonly RegExp[]])[] = [
  ['In [your town] we care.'],
  ['As {{recipient.role|a leader}} you can act.'],
  ['As {{recipient.role}} you can act.', /a fallback after "\|"/],
  ['I live in {{writer.postcode|my town}}.', /a field of the recipient/],
];
for (const [template, ...faults] of editable) {
  test(`finds ${faults.length} faults in the editable text ${JSON.stringify(template)}`, () => {
    const found = templateFaults(template, 'editable');
    assert.equal(found.length, faults.length);
    found.forEach(({ expected }, index) => assert.match(expected, faults[index] ?? /^$/));
  });
}

test('a template without a fault never stops a letter of which everything is known', () => {
  const known = {
    recipient: { name: 'R', salutation: 'S', role: 'O', area: 'A' },
    writer: { givenName: 'G', familyName: 'F', postcode: 'P' },
  };
  const piece = fc.constantFrom(
    '{{',
    '}}',
    'recipient.name',
    '{{writer.name}}',
    '{{recipient.role|x}}',
    '[',
    ']',
    'your name',
    '|',
    '\n',
    '{',
    '}',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const opening = pieces.join('');
      const { unfilled } = composeLetter({ subject: '', opening, body: '', closing: '' }, known);
      if (templateFaults(opening).length === 0) assert.deepEqual(unfilled, []);
      else assert.ok(templateFaults(opening).every(({ at, got }) => opening.startsWith(got, at)));
    }),
    { numRuns: 3000, examples: [[['[', '[', 'your name', ']', ']']]] },
  );
});
