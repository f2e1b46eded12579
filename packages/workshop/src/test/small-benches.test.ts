import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore } from '@solidarity/server';
import type { BenchResult } from '../bench/bench-result.js';
import { run as bomb } from '../bench/bomb.js';
import { run as enumeration } from '../bench/enumeration.js';
import { run as fraud } from '../bench/fraud.js';
import { run as kill } from '../bench/kill.js';
import { audit } from '../bench/kill/audit.js';
import { openLedger } from '../bench/kill/ledger.js';
import { run as outage } from '../bench/outage.js';
import { run as races } from '../bench/races.js';
import { run as slow } from '../bench/slow.js';
import { run as stop } from '../bench/stop.js';
import { run as surge } from '../bench/surge.js';

/** What the long benches show, in small: whatever is right or wrong there, nothing that hangs on how fast this machine is. */
const benches: [string, (options: Readonly<Record<string, string>>) => Promise<BenchResult>, Readonly<Record<string, string>>][] = [
  ['nothing acknowledged is lost or doubled through kills under load', kill, { kills: '5', acknowledged: '2000' }],
  ['whoever asked before it was told to stop is answered', stop, { stops: '3', acknowledged: '900' }],
  ['who has signed gets the same bytes as who has not', enumeration, { tries: '100' }],
  ['a day without a mail server loses no mail and doubles none', outage, { mails: '60' }],
  ['nobody has an address flooded', bomb, { tries: '300' }],
  [
    'all who come at once are answered, and all who listen are told',
    surge,
    { only: 'together', seconds: '2', signs: '40', reads: '100', streams: '50' },
  ],
  ['robots that confirm by mail are held or taken out, and nobody else', fraud, { robots: '2400', honest: '350' }],
  ['whoever sends a request for ever is let go of, and others are answered', slow, { sockets: '400', seconds: '2', perSecond: '20' }],
  ['a hundred equal signatures at once are one', races, { rounds: '30' }],
];

describe('the benches, in small', () => {
  for (const [what, run, options] of benches) {
    it(what, async () => {
      const { rows } = await run(options);
      assert.deepEqual(
        rows.filter(({ ok }) => ok === false),
        [],
      );
      assert.ok(rows.some(({ ok }) => ok));
    });
  }

  it('would tell of a signature that is not there', async () => {
    const ledger = openLedger();
    const [first, second] = [ledger.next(), ledger.next()];
    ledger.acknowledge(first);
    ledger.wonder(second);
    const { lost, unsettled, keysOff } = await audit(memoryStore(), ledger);
    assert.deepEqual({ lost, unsettled, keysOff }, { lost: 1, unsettled: 1, keysOff: 2 });
  });
});
