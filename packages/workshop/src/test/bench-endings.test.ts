import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore } from '@solidarity/server';
import { run as kill } from '../bench/kill.js';
import { audit } from '../bench/kill/audit.js';
import { openLedger } from '../bench/kill/ledger.js';
import { run as stop } from '../bench/stop.js';
import { inSmall } from './small-bench.js';

describe('a backend under load', () => {
  inSmall('loses and doubles nothing that it acknowledged, however it is killed', kill, { kills: '5', acknowledged: '2000' });
  inSmall('answers whoever asked before it was told to stop', stop, { stops: '3', acknowledged: '900' });

  it('would be found out if it had lost one', async () => {
    const ledger = openLedger();
    const [first, second] = [ledger.next(), ledger.next()];
    ledger.acknowledge(first);
    ledger.wonder(second);
    const { lost, unsettled, keysOff } = await audit(memoryStore(), ledger);
    assert.deepEqual({ lost, unsettled, keysOff }, { lost: 1, unsettled: 1, keysOff: 2 });
  });
});
