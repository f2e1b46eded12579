import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ConfigFault } from '../main/config-fault.js';
import { ReviewSums } from '../main/review-sums.js';
import { whereFrom } from '../main/review-where.js';
import type { ReviewRow } from '../store/review-shelf.js';
import { morning } from './sample-entries.js';

const row = (given: Partial<ReviewRow> = {}): ReviewRow => ({
  place: 1,
  status: 'confirmed',
  email: 'Robot@Mail.Example',
  network: '203.0.113.7',
  held: 'network-rate',
  removed: undefined,
  released: undefined,
  origin: 'https://partner.example',
  at: morning,
  ...given,
});
const meets = (conditions: string, given: Partial<ReviewRow> = {}) => whereFrom(conditions.split(' '), morning).matches(row(given));

describe('conditions of a review', () => {
  const met = [
    'network=203.0.113.7',
    'network=203.0.113.0/24',
    'network=::ffff:203.0.113.7',
    'network=198.51.100.1,203.0.113.0/24',
    'domain=mail.example',
    'domain=MAIL.example,other.example',
    'domain=*.example',
    'since=2026-11-21',
    'since=2026-11-21T10:00',
    'since=2026-11-21T11:00+01:00',
    'until=2026-11-21T10:00:01Z',
    'since=5m',
    'since=2024-02-29',
    'until=2028-02-29T23:59:59-05:00',
    'reason=network-rate',
    'reason=robot-field,network-rate',
    'origin=https://partner.example',
    'network=203.0.113.7 domain=mail.example since=1d',
  ];
  for (const conditions of met) it(`are met: ${conditions}`, () => assert.equal(meets(conditions), true));

  const unmet = [
    'network=203.0.113.8',
    'network=203.0.114.0/24',
    'network=2001:db8::/32',
    'domain=example',
    'domain=*.mail.example.org',
    'domain=ail.example',
    'since=2026-11-21T10:01',
    'until=2026-11-21T10:00',
    'until=5m',
    'reason=robot-field',
    'origin=https://partner.example.org',
    'network=203.0.113.7 domain=other.example',
  ];
  for (const conditions of unmet) it(`are not met: ${conditions}`, () => assert.equal(meets(conditions), false));

  it('know of IPv6 the /64 that a signature came from', () => {
    const network = '2a00:1:2:3::/64';
    for (const given of ['2a00:1:2:3::/64', '2a00:1::/32', '2a00:1:2:3::9', '2a00:1:2:3:4::/80'])
      assert.equal(meets(`network=${given}`, { network }), true, given);
    for (const given of ['2a00:1:2:4::/64', '2a00:2::/32', '42.0.0.1']) assert.equal(meets(`network=${given}`, { network }), false, given);
    assert.equal(meets('network=0.0.0.0/1', { network: undefined }), false);
  });

  it('of every range hold for the addresses in it and for no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 32 }), fc.nat(), fc.nat(), (bits, one, other) => {
        const text = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
        const isIn = one >>> (32 - bits) === other >>> (32 - bits);
        assert.equal(meets(`network=${text(one)}/${bits}`, { network: text(other) }), isIn);
      }),
    );
  });

  const wrong = [
    'network',
    'network=',
    'network=1.2.3',
    'network=1.2.3.4/0',
    'network=1.2.3.4/33',
    'domain=a@b',
    'domain=*',
    'since=yesterday',
    'since=2026-13-01',
    'since=2026-02-31',
    'until=2026-02-29T08:00',
    'since=2026-11-31T08:00+01:00',
    'since=2026-11-21T25:00',
    'reason=bad',
    'origin=partner.example',
    'email=ada@example.org',
    '__proto__=x',
    'domain=a,,b',
  ];
  for (const conditions of wrong)
    it(`are refused: ${conditions}`, () => {
      assert.throws(
        () => whereFrom([conditions]),
        (error) => error instanceof ConfigFault && /^--where.*: expected .*; got ".*; see docs\/abuse\.md\.$/.test(error.message),
      );
    });

  it('name every slip at once', () => {
    assert.throws(
      () => whereFrom(['a=b', 'since=x']),
      (error) => error instanceof ConfigFault && error.lines.length === 2,
    );
  });
});

describe('the sums of a review', () => {
  it('name what many share, and fold what says something of a few people', () => {
    const sums = new ReviewSums();
    for (let n = 0; n < 5; n += 1) sums.add(row({ email: `r${n}@mail.example` }));
    sums.add(row({ email: 'ada@byron.example', network: '198.51.100.9', held: undefined }));
    assert.deepEqual([sums.total, sums.counted, sums.held], [6, 1, 5]);
    const lines = sums.lines();
    assert.deepEqual(lines, [
      'reason\tnetwork-rate\t5',
      'reason\tnone\t1',
      'network\t203.0.113.7\t5',
      'network\tothers\t1',
      'domain\tmail.example\t5',
      'domain\tothers\t1',
      'hour\t2026-11-21T10:00Z\t6',
    ]);
    assert.doesNotMatch(lines.join(), /@|byron/);
  });
});
