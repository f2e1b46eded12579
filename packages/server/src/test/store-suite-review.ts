import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignatureEntry } from '../rules/entries.js';
import { networkKeptMs } from '../store/review-shelf.js';
import type { Store } from '../store/store.js';
import { emailKeyOf, morning, sampleEntry, tokenHashOf, unsubscribeHashOf } from './sample-entries.js';
import { held, review, rowsOf } from './store-suite-review-steps.js';
import { confirm, countsOf, due, longAgo, minute, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** What holding, releasing and removing promise. */
export function reviewSuite(name: string, open: OpenStore): void {
  const keeps = (sentence: string, work: (store: Store) => Promise<void>): void => void it(sentence, withStore(open, work));

  describe(`${name}: a held signature`, () => {
    keeps('gets the same receipt, mails and pages as another, and does not count when it is confirmed', async (store) => {
      const { person } = sampleEntry('ada');
      const outcomes = [await store.sign(sampleEntry('ada')), await store.sign(sampleEntry('eve', { ...held, person }))];
      assert.deepEqual(outcomes[1], outcomes[0]);
      const mails = (await due(store)).map(({ kind, language }) => [kind, language]);
      assert.deepEqual(mails[1], mails[0]);
      const found = await Promise.all(['ada', 'eve'].map((who) => store.findByToken(tokenHashOf(who), longAgo)));
      assert.deepEqual(found[1], found[0]);
      assert.deepEqual(await confirm(store, 'eve'), await confirm(store, 'ada'));
      assert.deepEqual([await countsOf(store), await store.recount()], [{ GB: 1 }, []]);
      const [, eve] = await signaturesOf(store);
      assert.deepEqual([eve?.status, eve?.held, eve?.network], ['confirmed', 'network-rate', '203.0.113.7']);
      await store.sign(sampleEntry('eve', { at: morning + minute }));
      assert.deepEqual([(await due(store, morning + minute)).at(-1)?.kind, await countsOf(store)], ['known', { GB: 1 }]);
    });

    keeps('does not count at once either, where no mail is needed', async (store) => {
      await store.sign(sampleEntry('eve', { ...held, confirmation: 'none' }));
      assert.deepEqual([await countsOf(store), await store.recount()], [{}, []]);
      assert.equal(await review(store, 'release'), 1);
      assert.deepEqual([await countsOf(store), await store.recount()], [{ GB: 1 }, []]);
    });

    keeps('counts from its release on if it was confirmed, else once it is', async (store) => {
      await store.sign(sampleEntry('ada', held));
      await store.sign(sampleEntry('bea', held));
      await confirm(store, 'ada');
      assert.equal(await review(store, 'release'), 2);
      assert.deepEqual(await countsOf(store), { GB: 1 });
      await confirm(store, 'bea');
      assert.deepEqual([await countsOf(store), await store.recount()], [{ GB: 2 }, []]);
      assert.deepEqual(
        (await rowsOf(store)).map(({ held: why, released }) => [why, released]),
        [
          [undefined, 'batch'],
          [undefined, 'batch'],
        ],
      );
    });

    keeps('is free again once its person sends an answer that is not held, whatever comes before or after', async (store) => {
      for (const [who, ...answers] of [
        ['ada', held, {}],
        ['bea', {}, held],
        ['eve', held, { held: 'robot-field' }],
      ] as const) {
        for (const [index, answer] of answers.entries()) await store.sign(sampleEntry(who, { ...answer, at: morning + index }));
        await confirm(store, who);
      }
      assert.deepEqual([await countsOf(store), await store.recount()], [{ GB: 2 }, []]);
      assert.deepEqual(
        (await signaturesOf(store)).map(({ held: why }) => why),
        [undefined, undefined, 'robot-field'],
      );
    });
  });

  describe(`${name}: a signature that was held where no mail is needed`, () => {
    const free: Partial<SignatureEntry> = { confirmation: 'none', country: 'FR' };

    keeps('counts once its person signs for themselves, by their own answers, and once only', async (store) => {
      await store.sign(sampleEntry('ada', { ...held, ...free, country: 'GB' }));
      await store.sign(sampleEntry('ada', { ...held, ...free, at: morning + 1 }));
      assert.deepEqual([await countsOf(store), await store.recount()], [{}, []]);
      for (const at of [2, 3]) await store.sign(sampleEntry('ada', { ...free, at: morning + at }));
      await store.sign(sampleEntry('ada', { ...held, ...free, country: 'GB', at: morning + 4 }));
      assert.deepEqual([await countsOf(store), await store.recount()], [{ FR: 1 }, []]);
      const [ada] = await signaturesOf(store);
      assert.deepEqual([ada?.status, ada?.held, ada?.at], ['confirmed', undefined, morning + 2]);
    });

    keeps('counts once, however many answers come at a time', async (store) => {
      await store.sign(sampleEntry('ada', { ...held, ...free }));
      await Promise.all(Array.from({ length: 40 }, (_, n) => store.sign(sampleEntry('ada', { ...(n % 2 ? held : {}), ...free }))));
      assert.deepEqual([await countsOf(store), await store.recount()], [{ FR: 1 }, []]);
    });

    keeps('stays out while it is removed', async (store) => {
      await store.sign(sampleEntry('ada', { ...held, ...free }));
      await review(store, 'remove');
      await store.sign(sampleEntry('ada', { ...free, at: morning + 1 }));
      assert.deepEqual([await countsOf(store), await store.recount()], [{}, []]);
      await review(store, 'unremove');
      assert.deepEqual([await countsOf(store), await store.recount()], [{ FR: 1 }, []]);
    });
  });

  describe(`${name}: a review`, () => {
    keeps('sees where a signature came from, and nothing of another campaign', async (store) => {
      await store.sign(sampleEntry('eve', held));
      await store.sign(sampleEntry('ada', { campaign: 'rivers' }));
      const [row, ...others] = await rowsOf(store);
      const { place: _, ...seen } = row ?? assert.fail('expected one row, got none');
      assert.deepEqual(others, []);
      assert.deepEqual(seen, {
        status: 'pending',
        email: 'eve@example.org',
        network: '203.0.113.7',
        held: 'network-rate',
        removed: undefined,
        released: undefined,
        origin: 'https://partner.example',
        at: morning,
      });
    });

    keeps('removes what counts and what does not, once, and puts back what this batch removed and no other', async (store) => {
      await store.sign(sampleEntry('ada'));
      await store.sign(sampleEntry('eve', held));
      for (const who of ['ada', 'eve']) await confirm(store, who);
      assert.equal(await review(store, 'remove', 'one'), 2);
      assert.equal(await review(store, 'remove', 'two'), 0);
      assert.equal(await review(store, 'release', 'two'), 0, 'what is removed is not released');
      assert.deepEqual([await countsOf(store), await store.recount()], [{}, []]);
      assert.deepEqual(
        (await signaturesOf(store)).map(({ removed }) => removed),
        ['one', 'one'],
      );
      assert.equal(await review(store, 'unremove', 'two'), 0);
      assert.equal(await review(store, 'unremove', 'one'), 2);
      assert.deepEqual([await countsOf(store), await store.recount()], [{ GB: 1 }, []]);
      assert.deepEqual(
        (await signaturesOf(store)).map(({ held: why }) => why),
        [undefined, 'network-rate'],
      );
    });

    keeps('holds again what it released, for the same reason', async (store) => {
      await store.sign(sampleEntry('eve', held));
      await confirm(store, 'eve');
      await review(store, 'release');
      assert.equal(await review(store, 'unrelease', 'another'), 0);
      assert.equal(await review(store, 'unrelease'), 1);
      assert.deepEqual([await countsOf(store), await store.recount()], [{}, []]);
      assert.equal((await signaturesOf(store))[0]?.held, 'network-rate');
    });

    keeps('stays by what it removed, whoever signs or confirms afterwards', async (store) => {
      await store.sign(sampleEntry('eve'));
      await review(store, 'remove');
      await store.sign(sampleEntry('eve', { at: morning + minute }));
      await confirm(store, 'eve');
      assert.deepEqual([await countsOf(store), await store.recount()], [{}, []]);
      await review(store, 'unremove');
      assert.deepEqual([await countsOf(store), await store.recount()], [{ GB: 1 }, []]);
    });

    keeps('knows its batches', async (store) => {
      const batch = { id: 'one', campaign: 'asylum', kind: 'remove', where: 'domain=mail.example', at: morning } as const;
      await store.addBatch(batch);
      assert.deepEqual(await store.findBatch('one'), batch);
      assert.equal(await store.findBatch('two'), undefined);
    });

    keeps('reads many pages', async (store) => {
      await Promise.all(Array.from({ length: 1100 }, (_, n) => store.sign(sampleEntry(`p${n}`))));
      assert.equal(new Set((await rowsOf(store)).map(({ place }) => place)).size, 1100);
    });
  });

  describe(`${name}: a held subscription`, () => {
    const list = { campaign: 'list:updates', unsubscribeHash: unsubscribeHashOf('eve', 'list:updates') };
    const press = (store: Store) => store.confirm(tokenHashOf('eve', list.campaign), morning, longAgo);

    keeps('does not count, can be ended, and is free once an answer holds that was not held', async (store) => {
      await store.sign(sampleEntry('eve', { ...list, ...held }));
      await press(store);
      await store.sign(sampleEntry('eve', { ...list, ...held, country: 'FR', at: morning + 1 }));
      await press(store);
      assert.deepEqual([await countsOf(store, list.campaign), await store.recount()], [{}, []]);
      await store.unsubscribe(list.unsubscribeHash, morning);
      assert.deepEqual([await countsOf(store, list.campaign), await store.recount()], [{}, []]);
      await store.sign(sampleEntry('eve', { ...list, at: morning + 2 }));
      await press(store);
      assert.deepEqual([await countsOf(store, list.campaign), await store.recount()], [{ GB: 1 }, []]);
    });

    keeps('is not counted back while it is removed, whatever is asked and ended', async (store) => {
      await store.sign(sampleEntry('eve', list));
      await press(store);
      await review(store, 'remove', 'batch', list.campaign);
      await store.sign(sampleEntry('eve', { ...list, country: 'FR', at: morning + 1 }));
      await press(store);
      assert.deepEqual([await countsOf(store, list.campaign), await store.recount()], [{}, []]);
      await review(store, 'unremove', 'batch', list.campaign);
      assert.deepEqual([await countsOf(store, list.campaign), await store.recount()], [{ FR: 1 }, []]);
    });
  });

  describe(`${name}: whoever was erased or has withdrawn`, () => {
    keeps('goes on counting, or not, as a review decides, and has no network', async (store) => {
      await store.sign(sampleEntry('ada', { network: '203.0.113.7' }));
      await store.sign(sampleEntry('eve', { network: '203.0.113.7' }));
      for (const who of ['ada', 'eve']) await confirm(store, who);
      await store.erase(emailKeyOf('ada'), morning);
      const [eve] = (await store.person(emailKeyOf('eve'))).signatures;
      await store.withdraw(emailKeyOf('eve'), eve?.id ?? '', morning);
      assert.deepEqual(
        [await countsOf(store), (await rowsOf(store)).filter(({ email }) => email === '')[0]?.network],
        [{ GB: 1 }, undefined],
      );
      assert.equal(await review(store, 'remove'), 2);
      assert.deepEqual([await countsOf(store), await store.recount()], [{}, []]);
      assert.equal(await review(store, 'unremove'), 2);
      assert.deepEqual([await countsOf(store), await store.recount()], [{ GB: 1 }, []]);
    });
  });

  describe(`${name}: whoever was erased after a release`, () => {
    keeps('no longer counts once that is undone', async (store) => {
      for (const who of ['ada', 'eve']) {
        await store.sign(sampleEntry(who, held));
        await confirm(store, who);
      }
      await review(store, 'release');
      await store.erase(emailKeyOf('ada'), morning);
      assert.deepEqual(await countsOf(store), { GB: 2 });
      assert.equal(await review(store, 'unrelease'), 2);
      assert.deepEqual([await countsOf(store), await store.recount()], [{}, []]);
      assert.deepEqual(
        (await rowsOf(store)).map(({ held: why }) => why),
        ['network-rate', 'network-rate'],
      );
    });
  });

  describe(`${name}: networks`, () => {
    keeps('are forgotten after 30 days, in bounded steps, however often a person has signed since', async (store) => {
      const names = Array.from({ length: 700 }, (_, n) => `p${n}`);
      for (const person of names) await store.sign(sampleEntry(person, { ...held, idempotency: undefined }));
      const late = morning + networkKeptMs;
      await store.sign(sampleEntry('late', { ...held, at: late }));
      await store.sign(sampleEntry('p3', { ...held, at: late }));
      const networks = async () => (await rowsOf(store)).filter(({ network }) => network !== undefined).length;
      assert.equal(await store.purgeNetworks(late), false);
      assert.equal(await networks(), 701);
      while (await store.purgeNetworks(late + 1));
      assert.ok((await networks()) <= 2, 'of the old ones at most the one whose person signed again');
      assert.equal((await rowsOf(store)).at(-1)?.network, '203.0.113.7');
      await store.sign(sampleEntry('p3', { ...held, at: late + 60_000 }));
      while (await store.purgeNetworks(late + networkKeptMs));
      while (await store.purgeNetworks(late + networkKeptMs + 1));
      assert.ok((await networks()) <= 1);
    });
  });
}
