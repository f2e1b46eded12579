import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byMailbox } from '../hand-over/by-mailbox.js';
import { longestAddress, waysFor } from '../hand-over/ways.js';

const lettersTo = (count: number, subject: string) =>
  byMailbox({
    targets: Array.from({ length: count }, (_, index) => ({
      id: `t${index}`,
      name: `Target ${index}`,
      email: `honourable.member.${index}@parliament.example.org`,
      contactable: true,
    })),
    subject,
    text: 'A long letter. '.repeat(200),
    unfilled: [],
  });

test('a letter to one, or to few, stays one', () => {
  assert.equal(lettersTo(1, 'A fair plan').length, 1);
  assert.equal(lettersTo(5, 'A fair plan').length, 1);
});

test('a letter to nobody is none', () => assert.deepEqual(lettersTo(0, 'A fair plan'), []));

test('each of many targets is in one letter, and every letter in an address that programs take', () => {
  const subject = fc.oneof(fc.constant('A fair plan'), fc.string({ maxLength: 200, unit: fc.constantFrom('خ', 'ط', 'ة', ' ', 'ع') }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), subject, (count, about) => {
      const letters = lettersTo(count, about);
      assert.deepEqual(
        letters.flatMap(({ targets }) => targets.map(({ id }) => id)),
        Array.from({ length: count }, (_, index) => `t${index}`),
      );
      for (const { targets, subject: title, text } of letters) {
        const to = targets.flatMap(({ email }) => email ?? []);
        for (const { address = '' } of waysFor(['mail-app', 'gmail', 'outlook', 'outlook-work'], { to, subject: title, text }, false))
          assert.ok(address.length <= longestAddress, `${address.length} characters for ${to.length} targets`);
      }
    }),
  );
});
