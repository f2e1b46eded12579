import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseEmail, type EmailFault } from '../email.js';

/** Of 252 characters. */
const longDomain = `${`${'b'.repeat(49)}.`.repeat(5)}co`;

const taken: readonly (readonly [written: string, address: string])[] = [
  ['ada@example.org', 'ada@example.org'],
  [' ada@example.org\n', 'ada@example.org'],
  ['Ada.Byron@EXAMPLE.org', 'Ada.Byron@example.org'],
  ['ada+petition@example.org', 'ada+petition@example.org'],
  ["o'neill@example.org", "o'neill@example.org"],
  ["!#$%&'*+/=?^_`{|}~-@example.org", "!#$%&'*+/=?^_`{|}~-@example.org"],
  ['a@b.co', 'a@b.co'],
  ['ada@mail.sub-domain.example.museum', 'ada@mail.sub-domain.example.museum'],
  ['ada@Bücher.example', 'ada@xn--bcher-kva.example'],
  ['ada@例え.テスト', 'ada@xn--r8jz45g.xn--zckzah'],
  ['ada@موقع.وزارة-الاتصالات.مصر', 'ada@xn--4gbrim.xn----ymcbaaajlc6dj7bxne2c.xn--wgbh1c'],
  ['ａｄａ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'ada@example.org'],
  ['\u202aada@example.org\u202c', 'ada@example.org'],
  ['\u200eada@example.org\u200b', 'ada@example.org'],
  ['\ufeffada@example.org', 'ada@example.org'],
  [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  [`a@${longDomain}`, `a@${longDomain}`],
];
for (const [written, address] of taken) {
  test(`takes ${JSON.stringify(written).slice(0, 60)} as ${address.slice(0, 40)}`, () =>
    assert.deepEqual(parseEmail(written), { address }));
}

const refused: readonly (readonly [written: string, fault: EmailFault])[] = [
  ['', 'email-format'],
  ['ada', 'email-format'],
  ['@example.org', 'email-format'],
  ['ada@', 'email-format'],
  ['ada@example', 'email-format'],
  ['ada@localhost', 'email-format'],
  ['ada@example.org.', 'email-format'],
  ['ada@.example.org', 'email-format'],
  ['ada@exa_mple.org', 'email-format'],
  ['ada@-example.org', 'email-format'],
  ['ada@example.1', 'email-format'],
  ['ada@127.0.0.1', 'email-format'],
  ['ada@2130706433', 'email-format'],
  ['ada@0x7f.1', 'email-format'],
  ['ada@[127.0.0.1]', 'email-format'],
  ['ada@[IPv6:::1]', 'email-format'],
  ['ada@example.org:25', 'email-format'],
  ['ada@example.org/x', 'email-format'],
  ['ada@example.org?x', 'email-format'],
  ['ada@example.org#x', 'email-format'],
  ['ada@example.org%2f', 'email-format'],
  ['ada@exa℀mple.org', 'email-format'],
  ['ada@@example.org', 'email-format'],
  ['ada@evil.example@example.org', 'email-format'],
  ['.ada@example.org', 'email-format'],
  ['ada.@example.org', 'email-format'],
  ['a..da@example.org', 'email-format'],
  ['a da@example.org', 'email-format'],
  ['ada@exam ple.org', 'email-format'],
  ['ada@exam\tple.org', 'email-format'],
  ['ada@exam\nple.org', 'email-format'],
  ['añda', 'email-format'],
  ['"ada"@example.org', 'email-format'],
  ['"a b"@example.org', 'email-format'],
  ['Ada <ada@example.org>', 'email-format'],
  ['mailto:ada@example.org', 'email-format'],
  ['ada(comment)@example.org', 'email-format'],
  ['ada@example.org,bob@example.org', 'email-format'],
  ['ada@example.org;bob@example.org', 'email-format'],
  ['ada\r\nBcc: bob@example.org', 'email-format'],
  ['ada@example.org\r\nBcc: bob@example.org', 'email-format'],
  ['a\u0000da@example.org', 'email-format'],
  ['адa@example.org', 'email-script'],
  ['añda@example.org', 'email-script'],
  [`${'a'.repeat(65)}@example.org`, 'email-too-long'],
  [`aa@${longDomain}`, 'email-too-long'],
  [`ada@${`${'a'.repeat(60)}.`.repeat(4)}example`, 'email-too-long'],
];
for (const [written, fault] of refused) {
  test(`refuses ${JSON.stringify(written).slice(0, 60)} (${fault})`, () => assert.deepEqual(parseEmail(written), { fault }));
}

test('gives an address that it takes again unchanged, safe for one header line', () => {
  const likely = fc.oneof(
    fc.emailAddress(),
    fc
      .tuple(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('@example.org', '@bücher.example', '＠a.b', ''))
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(likely, (written) => {
      const parsed = parseEmail(written);
      if (!('address' in parsed)) return;
      assert.deepEqual(parseEmail(parsed.address), parsed);
      assert.match(parsed.address, /^[\x21-\x7e]{3,254}$/);
      assert.doesNotMatch(parsed.address, /[<>(),;:"[\]\\]/);
    }),
    { numRuns: 2000 },
  );
});
