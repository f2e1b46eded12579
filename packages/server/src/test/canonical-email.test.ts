import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalEmail } from '../rules/canonical-email.js';

const same: readonly (readonly [typed: string, canonical: string])[] = [
  ['Ada@Example.ORG', 'ada@example.org'],
  ['a.d.a+x@gmail.com', 'ada@gmail.com'],
  ['A.Da+x+y@GoogleMail.com', 'ada@gmail.com'],
  ['ada+x@pm.me', 'ada@proton.me'],
  ['ada+x@protonmail.com', 'ada@proton.me'],
  ...['outlook.com', 'hotmail.com', 'live.com', 'icloud.com', 'me.com', 'fastmail.com', 'proton.me'].map(
    (domain) => [`a.da+x@${domain}`, `a.da@${domain}`] as const,
  ),
  ['a.da+x@example.org', 'a.da+x@example.org'],
  ['+x@gmail.com', '+x@gmail.com'],
  ['ada@gmail.com.example.org', 'ada@gmail.com.example.org'],
  ['a.da@googlemail.org', 'a.da@googlemail.org'],
];

const local = fc.stringMatching(/^[A-Za-z0-9]{1,6}([.+_-][A-Za-z0-9]{1,4}){0,3}$/);
const domain = fc.constantFrom('gmail.com', 'GoogleMail.com', 'pm.me', 'proton.me', 'icloud.com', 'example.org', 'mail.example');
const address = fc.tuple(local, domain).map((parts) => parts.join('@'));

describe('the one spelling of an address', () => {
  for (const [typed, canonical] of same) it(`of ${typed} is ${canonical}`, () => assert.equal(canonicalEmail(typed), canonical));

  it('is its own', () =>
    fc.assert(fc.property(address, (typed) => assert.equal(canonicalEmail(canonicalEmail(typed)), canonicalEmail(typed)))));

  it('does not depend on the case it is typed in', () =>
    fc.assert(fc.property(address, (typed) => assert.equal(canonicalEmail(typed.toUpperCase()), canonicalEmail(typed.toLowerCase())))));

  it('is an address with one @, no longer than what was typed but for the domain', () =>
    fc.assert(
      fc.property(address, (typed) => {
        const [name = '', host = '', ...rest] = canonicalEmail(typed).split('@');
        assert.deepEqual(rest, []);
        assert.ok(name.length > 0 && name.length <= typed.indexOf('@') && host.includes('.'));
      }),
    ));

  it('merges nobody where a provider is not known to', () =>
    fc.assert(
      fc.property(local, local, (one, other) => {
        fc.pre(one.toLowerCase() !== other.toLowerCase());
        assert.notEqual(canonicalEmail(`${one}@example.org`), canonicalEmail(`${other}@example.org`));
      }),
    ));

  it('is that of the mailbox, whatever stands behind a plus', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,8}$/), local, (name, tag) =>
        assert.equal(canonicalEmail(`${name}+${tag}@icloud.com`), `${name}@icloud.com`),
      ),
    ));
});
