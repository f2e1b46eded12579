import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addressFrom, networksOf } from '../main/network.js';
import { clientOf, trustedProxies } from '../main/trusted-proxies.js';

const networkOf = (text: string) => {
  const address = addressFrom(text);
  return address && networksOf(address);
};
/** Of the internet, and in nobody's house. */
const publicV4 = fc
  .tuple(fc.integer({ min: 11, max: 99 }), fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => parts.join('.'))
  .filter((text) => networkOf(text)?.network !== undefined);
const word = fc.nat(0xffff).map((value) => value.toString(16));
const suffix = fc.array(word, { minLength: 4, maxLength: 4 }).map((words) => words.join(':'));

describe('the network of an address', () => {
  it('is the IPv4 address itself, however it is written', () => {
    fc.assert(
      fc.property(publicV4, (address) => {
        for (const written of [address, `::ffff:${address}`, `::FFFF:${address}`, `${address}:4711`, `[::ffff:${address}]:80`])
          assert.deepEqual(networkOf(written), { network: address });
      }),
    );
  });

  it('is the IPv4 address that a translator or a tunnel made an IPv6 address of', () => {
    fc.assert(
      fc.property(publicV4, suffix, (address, rest) => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
        const words = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        for (const written of [`64:ff9b::${address}`, `64:ff9b::${words}`, `2002:${words}::1`, `2002:${words}:9:${rest}`])
          assert.deepEqual(networkOf(written), { network: address }, written);
      }),
    );
    for (const house of ['64:ff9b::10.0.0.1', '2002:7f00:1::1', '2002:c0a8:9::1']) assert.deepEqual(networkOf(house), {}, house);
  });

  it('is a /64 where a tunnel tells of its server first', () => {
    assert.equal(networkOf('2001:0:4136:e378:8000:63bf:3fff:fdd2')?.network, '2001:0:4136:e378::/64');
  });

  it('keeps two IPv4 addresses apart that are written as IPv6', () => {
    fc.assert(
      fc.property(publicV4, publicV4, (one, other) => {
        assert.equal(networkOf(`::ffff:${one}`)?.network === networkOf(`::ffff:${other}`)?.network, one === other);
      }),
    );
  });

  it('is one for all addresses of an IPv6 /64, and another for each other /64', () => {
    const place = fc.integer({ min: 0x2a00, max: 0x2aff }).map((value) => value.toString(16));
    fc.assert(
      fc.property(place, word, word, word, word, suffix, suffix, (a, b, c, d, e, here, there) => {
        const found = networkOf(`${a}:${b}:${c}:${d}:${here}`);
        assert.deepEqual(networkOf(`[${a}:${b}:${c}:${d}:${there}]:443`), found);
        assert.match(found?.network ?? '', /^2a[0-9a-f:]+\/64$/);
        assert.match(found?.wideNetwork ?? '', /^2a[0-9a-f:]+\/48$/);
        const next = networkOf(`${a}:${b}:${c}:${e}:${here}`);
        assert.equal(next?.network === found?.network, d === e);
        assert.equal(next?.wideNetwork, found?.wideNetwork);
      }),
    );
  });

  it('is unknown where the address is that of a house, of this machine, or none', () => {
    for (const text of ['127.0.0.1', '::1', '10.1.2.3', '192.168.0.9', 'fd00::1', 'fe80::1%eth0', '::ffff:10.0.0.1', '100.64.0.1'])
      assert.deepEqual(networkOf(text), {}, text);
    for (const text of ['', 'unknown', '1.2.3', '1.2.3.4.5', '0x7f.1', '2130706433', '_hidden', '1.2.3.4, 5.6.7.8', '[1.2.3.4'])
      assert.equal(networkOf(text), undefined, text);
  });
});

describe('the client of a request', () => {
  const sent = (trust: string | undefined, remoteAddress: string | undefined, forwarded?: string) =>
    clientOf(trust === undefined ? undefined : (trustedProxies(trust) ?? assert.fail(`expected proxies, got ${trust}`)))({
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    }).network;

  it('is who spoke to us, whatever it says of itself', () => {
    assert.equal(sent(undefined, '9.9.9.9', '8.8.8.8'), '9.9.9.9');
    assert.equal(sent('loopback', '9.9.9.9', '8.8.8.8'), '9.9.9.9');
    assert.equal(sent(undefined, undefined), undefined);
  });

  it('is unknown behind a proxy in the house that nobody has named, so that people do not count as one', () => {
    assert.equal(sent(undefined, '127.0.0.1', '8.8.8.8'), undefined);
    assert.equal(sent('loopback', '::ffff:10.0.0.2', '8.8.8.8'), undefined);
  });

  it('is whom the last trusted proxy names, and never what stands before that', () => {
    assert.equal(sent('loopback', '::1', '8.8.8.8'), '8.8.8.8');
    assert.equal(sent('loopback', '127.0.0.1', '1.1.1.1, 8.8.8.8'), '8.8.8.8');
    assert.equal(sent('loopback, private', '127.0.0.1', '1.1.1.1, 8.8.8.8, 10.0.0.3'), '8.8.8.8');
    assert.equal(sent('loopback 9.9.9.0/24 2a00:1::/32', '::ffff:127.0.0.1', '7.7.7.7,2a00:9::1, 9.9.9.7 ,2a00:1:2::3'), '2a00:9::/64');
  });

  it('is unknown where a trusted proxy writes something else than an address', () => {
    for (const forwarded of ['unknown', '8.8.8.8, _secret', ''])
      assert.equal(sent('loopback', '127.0.0.1', forwarded), undefined, forwarded);
  });

  it('is never another than the one that the first trusted proxy saw, however the header is forged', () => {
    fc.assert(
      fc.property(publicV4, fc.array(fc.oneof(publicV4, fc.string(), fc.constant('127.0.0.1'))), (real, forged) => {
        assert.equal(sent('loopback', '127.0.0.1', [...forged, real].join(', ')), real);
      }),
    );
  });

  for (const wrong of [
    'true',
    '1',
    '10.0.0.0/33',
    '0.0.0.0/0',
    '::/0',
    '::ffff:0:0/96',
    'localhost',
    ',',
    '10.0.0.1/',
    '1.2.3.4:80',
    '[::1]',
  ])
    it(`takes no proxies from ${wrong}`, () => assert.equal(trustedProxies(wrong), undefined));
});
