import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alarms, type Alarm } from '../rules/alarms.js';
import { createGuard } from '../rules/guard.js';
import { defaultLimits, limitsFrom } from '../rules/limits.js';
import { morning, sampleEntry } from './sample-entries.js';

const hour = 3_600_000;
const tight = { ...defaultLimits, network: 3, 'wide-network': 5, 'alarm-network': 4, 'alarm-domain': 4 };

describe('the guard', () => {
  const watching = (limits = tight) => {
    const told: Alarm[] = [];
    const guard = createGuard(limits, (alarm) => told.push(alarm));
    let people = 0;
    const sign = (given: Parameters<typeof sampleEntry>[1] = {}, wide?: string) => guard(sampleEntry(`p${people++}`, given), wide);
    return { guard, sign, told };
  };

  it('holds what is over the limit of its network, for an hour, in this campaign only', () => {
    const { sign } = watching();
    const from = { network: '203.0.113.7' };
    assert.deepEqual(
      [1, 2, 3, 4].map(() => sign(from)),
      [undefined, undefined, undefined, 'network-rate'],
    );
    assert.equal(sign({ network: '203.0.113.8' }), undefined);
    assert.equal(sign({ ...from, campaign: 'rivers' }), undefined);
    assert.equal(sign({ ...from, at: morning + 2 * hour }), undefined);
  });

  it('takes a million addresses of one /64 for one, and many /64 of one /48 for what they are', () => {
    const { sign } = watching();
    const held = Array.from({ length: 7 }, (_, n) => sign({ network: `2a00:0:0:${n}::/64` }, '2a00::/48'));
    assert.deepEqual(held.slice(4), [undefined, 'network-rate', 'network-rate']);
  });

  it('takes a network and a wide one that are called alike for two', () => {
    const { sign } = watching();
    for (let n = 0; n < 3; n += 1) assert.equal(sign({ network: '2a00::', email: `${n}@2a00::` }, '2a00::'), undefined);
  });

  it('holds nobody for what others send with their address', () => {
    const { guard } = watching();
    const from = (n: number, given = {}) => guard(sampleEntry('ada', { network: `198.51.100.${n}`, ...given }), undefined);
    for (let n = 0; n < 100; n += 1) from(n, n % 2 ? { held: 'robot-field' } : {});
    assert.equal(from(200), undefined);
  });

  it('keeps the reason that there is already, and counts nobody without a network as one', () => {
    const { sign } = watching();
    assert.equal(sign({ held: 'robot-field' }), 'robot-field');
    for (let n = 0; n < 50; n += 1) assert.equal(sign(), undefined);
  });

  it('never holds anybody where the limits are off', () => {
    const { guard } = watching(limitsFrom('network=off,wide-network=off') ?? assert.fail());
    for (let n = 0; n < 5000; n += 1) assert.equal(guard(sampleEntry('ada', { network: '203.0.113.7' }), undefined), undefined);
  });

  it('tells of a network and of a mail domain, each once an hour, and of nobody', () => {
    const { sign, told } = watching();
    for (let n = 0; n < 20; n += 1) sign({ network: '203.0.113.7' });
    for (let n = 0; n < 20; n += 1) sign({ network: '203.0.113.7', at: morning + hour + n });
    assert.deepEqual(told.slice(0, 2), [
      { campaign: 'asylum', network: '203.0.113.7', signatures: 5, at: morning },
      { campaign: 'asylum', domain: 'example.org', signatures: 5, at: morning },
    ]);
    assert.equal(told.length, 4);
  });

  it('does not wonder at a provider that everybody uses', () => {
    const told: Alarm[] = [];
    const tell = alarms((alarm) => told.push(alarm));
    for (const domain of ['gmail.com', 'web.de', 'robots.example']) tell({ campaign: 'asylum', domain, signatures: 500, at: morning });
    assert.deepEqual(
      told.map(({ domain }) => domain),
      ['robots.example'],
    );
  });

  it('remembers a bounded number of alarms, and tells of new ones once old ones are over', () => {
    let told = 0;
    const tell = alarms(() => (told += 1));
    for (let n = 0; n < 5000; n += 1) tell({ campaign: 'asylum', domain: `d${n}.example`, signatures: 500, at: morning });
    assert.equal(told, 1000);
    tell({ campaign: 'asylum', domain: 'late.example', signatures: 500, at: morning + hour });
    assert.equal(told, 1001);
  });
});

describe('limits', () => {
  it('change what is named', () => {
    assert.deepEqual(limitsFrom('network=50, wide-network=off'), { ...defaultLimits, network: 50, 'wide-network': Infinity });
    assert.deepEqual(limitsFrom(' '), defaultLimits);
  });
  for (const wrong of ['network', 'network=0', 'network=-1', 'net=5', 'network=5 network=6', 'network=1e9', 'network = 5', '__proto__=5'])
    it(`are not read from ${wrong}`, () => assert.equal(limitsFrom(wrong), undefined));
});
