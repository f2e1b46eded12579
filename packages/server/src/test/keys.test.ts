import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { webKeys } from '../http/web-keys.js';
import { nodeKeys } from '../main/node-keys.js';
import { tokenForm } from '../rules/keys.js';
import { secret } from './sample-place.js';

const [node, web, others] = [nodeKeys(secret), webKeys(secret), nodeKeys(`another${secret}`)];
const word = fc.string({ unit: 'binary', maxLength: 20 });
const hash = /^[0-9a-f]{64}$/;
const runs = { numRuns: 10 };

describe('keys', () => {
  it('are the same in Node and in a tab', () =>
    fc.assert(
      fc.asyncProperty(word, word, fc.uint8Array({ maxLength: 40 }), async (person, campaign, body) => {
        const key = node.emailKey(person) as string;
        assert.match(key, hash);
        assert.equal(await web.emailKey(person), key);
        assert.equal(await web.fingerprint(body), node.fingerprint(body));
        const tokensOf = ({ confirmToken, unsubscribeToken, personToken }: typeof node) =>
          Promise.all([confirmToken(campaign, key), unsubscribeToken(campaign, key), personToken('data', key), personToken('stop', key)]);
        const tokens = await tokensOf(node);
        assert.deepEqual(await tokensOf(web), tokens);
        for (const token of tokens) assert.equal(await web.tokenHash(token), node.tokenHash(token));
      }),
      runs,
    ));

  it('sign challenges alike in Node and in a tab', async () => assert.equal(await web.proofKey(), node.proofKey()));

  it('make tokens that stand in a link, and find their row by its first half', () =>
    fc.assert(
      fc.property(word, word, (person, campaign) => {
        const key = node.emailKey(person) as string;
        for (const token of [node.confirmToken(campaign, key), node.unsubscribeToken(campaign, key)] as string[]) {
          assert.match(token, tokenForm);
          const rests = node.tokenHash(token) as string;
          assert.match(rests, hash);
          assert.equal(rests.slice(0, 32), key.slice(0, 32));
          assert.notEqual(rests, Buffer.from(token, 'base64url').toString('hex'));
        }
      }),
      runs,
    ));

  it('tell people, campaigns, purposes, bodies and secrets apart', () => {
    const key = node.emailKey('ada@example.org') as string;
    const all = [
      key,
      node.emailKey('bob@example.org'),
      others.emailKey('ada@example.org'),
      node.fingerprint(new TextEncoder().encode('ada@example.org')),
      node.fingerprint(new Uint8Array()),
      node.confirmToken('asylum', key),
      node.confirmToken('rivers', key),
      node.unsubscribeToken('asylum', key),
      others.confirmToken('asylum', key),
      node.personToken('data', key),
      node.personToken('stop', key),
      node.proofKey(),
      others.proofKey(),
    ];
    assert.equal(new Set(all).size, all.length);
  });

  it('do not change, since links and rows of years rest on them', () => {
    const key = node.emailKey('ada@example.org') as string;
    assert.equal(key, '94f7f6cda1a89516b3bc2f46b0127e0c812171e6d1ef8d8d717c7a5d66d24999');
    assert.equal(node.confirmToken('asylum', key), 'lPf2zaGolRazvC9GsBJ-DE8GKwhrvV_s64QpIE5jkQY');
    assert.equal(node.unsubscribeToken('list:updates', key), 'lPf2zaGolRazvC9GsBJ-DCcheH0mRaBlY25T6r0uYZo');
    assert.equal(node.personToken('data', key), 'lPf2zaGolRazvC9GsBJ-DL7Od5jKnWnB4ZvUIP2VE30');
    assert.equal(node.personToken('stop', key), 'lPf2zaGolRazvC9GsBJ-DAmp5YUauRXSKWsFZtcKUrY');
    assert.equal(node.proofKey(), '952a755f3b89ce0498bd0ffbb4e6611e7449a3d88fd81be15b79b8d0d06a7c13');
    assert.equal(node.fingerprint(new TextEncoder().encode('{}')), 'd87312de1db6c0b562f230ff70aeceac94ea30e27f0e86deb8b4e78da44bd63c');
    assert.equal(
      node.tokenHash(node.confirmToken('asylum', key) as string),
      '94f7f6cda1a89516b3bc2f46b0127e0c5ca231065e49c0806b10d8c2113c4173',
    );
  });
});
