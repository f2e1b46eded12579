import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { morning } from './sample-entries.js';
import { minute, withStore, type OpenStore } from './store-suite-steps.js';

/** What leases of jobs promise. */
export function leaseSuite(name: string, open: OpenStore): void {
  describe(`${name}: a job`, () => {
    it(
      'is of one holder until its lease ends, and of nobody for longer',
      withStore(open, async (store) => {
        const ask = (holder: string, at: number, job = 'purge') => store.lease(job, holder, at, minute);
        assert.equal(await ask('one', morning), true);
        assert.equal(await ask('two', morning + minute - 1), false);
        assert.equal(await ask('two', morning, 'another'), true);
        assert.equal(await ask('two', morning + minute), true);
        assert.equal(await ask('one', morning + minute), false);
      }),
    );

    it(
      'may be held on to',
      withStore(open, async (store) => {
        for (const at of [0, 0.5, 1]) assert.equal(await store.lease('purge', 'one', morning + at * minute, minute), true);
        assert.equal(await store.lease('purge', 'two', morning + minute, minute), false);
      }),
    );

    it(
      'goes to one of many who ask at once',
      withStore(open, async (store) => {
        const asked = await Promise.all(Array.from({ length: 10 }, (_, n) => store.lease('purge', `holder ${n}`, morning, minute)));
        assert.equal(asked.filter(Boolean).length, 1);
      }),
    );
  });
}
