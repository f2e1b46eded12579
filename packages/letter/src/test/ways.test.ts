import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterChannels } from '@solidarity/contract';
import fc from 'fast-check';
import { longestAddress, waysFor, type ReadyLetter, type Way } from '../hand-over/ways.js';
import { arabicLetter, longLetter, scripts } from './sample-letters.js';

const letter = (changes: Partial<ReadyLetter> = {}): ReadyLetter => ({
  to: ['rosa.lind@parliament.example'],
  subject: 'A fair plan & a warm welcome – 100%?',
  text: 'Dear Ms Lind,\n\nPlease act.\nNow.\n\nAda',
  ...changes,
});
const composers = ['mail-app', 'gmail', 'outlook', 'outlook-work'] as const;
const wayBy = (channel: string, sent: ReadyLetter): Way => {
  const way = waysFor(letterChannels, sent, true).find((one) => one.channel === channel);
  if (!way) throw new Error(`expected a way by ${channel}, got none`);
  return way;
};

/** What the program at the other end reads out of the address, by its own rules. */
function received({ channel, address = '' }: Way): { to: string[]; subject: string; text: string | undefined } {
  const [path = '', query = ''] = address.split('?');
  const values = new Map(query.split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]));
  const to = channel === 'mail-app' ? path.slice('mailto:'.length) : (/[?&]to=([^&]*)/.exec(address)?.[1] ?? '');
  return {
    to: to === '' ? [] : to.split(',').map(decodeURIComponent),
    subject: values.get(channel === 'gmail' ? 'su' : 'subject') ?? '',
    text: values.get('body'),
  };
}

for (const channel of composers) {
  test(`${channel} receives a short letter whole, with line breaks as mail has them`, () => {
    const way = wayBy(channel, letter());
    assert.equal(way.copiesFirst, undefined);
    assert.deepEqual(received(way), { ...letter(), text: letter().text.replaceAll('\n', '\r\n') });
    assert.doesNotMatch(way.address ?? '', /[\s+"<>]|%0A(?<!%0D%0A)/);
  });

  for (const [script, text] of Object.entries(scripts)) {
    test(`${channel} receives ${script} as it was written`, () => {
      const way = wayBy(channel, letter({ subject: text, text: `${text}\n${text}` }));
      const { subject, text: body } = received(way);
      assert.deepEqual([subject, body ?? text], [text, body === undefined ? text : `${text}\r\n${text}`]);
    });
  }

  for (const [about, sent, length] of [
    ['a letter of 1,416 characters', letter({ text: longLetter }), 1416],
    ['one of 300 Arabic characters', letter({ subject: 'خطة عادلة لطالبي اللجوء', text: arabicLetter }), 300],
  ] as const) {
    test(`${channel} is offered ${about} as copy, then open: the address holds who and what about`, () => {
      assert.equal(sent.text.length, length);
      const way = wayBy(channel, sent);
      assert.equal(way.copiesFirst, true);
      assert.deepEqual(received(way), { to: sent.to, subject: sent.subject, text: undefined });
      assert.ok((way.address ?? '').length <= longestAddress);
    });
  }

  test(`${channel} takes several addresses, also strange ones`, () => {
    const to = ['a+b@c.example', '"x,y"@d.example', "o'neil@e.example", 'user%1@f.example', '議員@g.example', 'a&b=c?d@h.example'];
    assert.deepEqual(received(wayBy(channel, letter({ to }))).to, to);
  });

  test(`${channel} opens without an address where none is known`, () => {
    assert.deepEqual(received(wayBy(channel, letter({ to: [] }))).to, []);
  });

  test(`${channel} judges the final address, to the character`, () => {
    const base = wayBy(channel, letter({ text: '' })).address?.length ?? 0;
    const fits = letter({ text: 'a'.repeat(longestAddress - base) });
    assert.equal(wayBy(channel, fits).address?.length, longestAddress);
    assert.equal(wayBy(channel, { ...fits, text: `${fits.text}a` }).copiesFirst, true);
  });
}

test('writes a mail address as RFC 6068 has it', () => {
  const { address } = wayBy('mail-app', { to: ['a@x.example', 'b@y.example'], subject: 'Two words', text: 'One\nTwo' });
  assert.equal(address, 'mailto:a@x.example,b@y.example?subject=Two%20words&body=One%0D%0ATwo');
});

const orders: readonly (readonly [about: string, text: string, canShare: boolean, order: readonly string[]])[] = [
  [
    'a short letter',
    'Dear friend',
    true,
    ['backend', 'mail-app', 'gmail', 'outlook', 'outlook-work', 'share', 'copy', 'print', 'docx', 'txt'],
  ],
  [
    'a long letter, which the share sheet carries whole',
    longLetter,
    true,
    ['backend', 'share', 'mail-app', 'gmail', 'outlook', 'outlook-work', 'copy', 'print', 'docx', 'txt'],
  ],
  [
    'a browser without a share sheet',
    'Dear friend',
    false,
    ['backend', 'mail-app', 'gmail', 'outlook', 'outlook-work', 'copy', 'print', 'docx', 'txt'],
  ],
];
for (const [about, text, canShare, order] of orders) {
  test(`offers in order of fit: ${about}`, () =>
    assert.deepEqual(
      waysFor(letterChannels, letter({ text }), canShare).map(({ channel }) => channel),
      order,
    ));
}

test('offers only what the campaign names, in its order where that fits', () => {
  const ways = waysFor(['txt', 'gmail', 'mail-app'], letter(), true);
  assert.deepEqual(
    ways.map(({ channel }) => channel),
    ['gmail', 'mail-app', 'txt'],
  );
});

test('no text, whatever it holds, breaks out of its place in an address', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(anything, anything, (subject, text) => {
      for (const channel of composers) {
        const way = wayBy(channel, letter({ subject, text }));
        const well = (typed: string) => typed.replace(/\p{Surrogate}/gu, '\ufffd');
        const got = received(way);
        assert.equal(got.subject, well(subject));
        if (!way.copiesFirst) assert.equal(got.text, well(text).replace(/\n/g, '\r\n'));
      }
    }),
    { numRuns: 500 },
  );
});
