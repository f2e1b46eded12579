import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleEntry } from './sample-entries.js';
import { confirm, countsOf, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** What counts and exports promise. */
export function countsSuite(name: string, open: OpenStore): void {
  describe(`${name}: counts`, () => {
    it(
      'holds confirmed people by country, and those who gave none under the empty name',
      withStore(open, async (store) => {
        const countries = ['GB', 'GB', 'FR', undefined, 'NL'];
        await Promise.all(countries.map((country, n) => store.sign(sampleEntry(`p${n}`, { country }))));
        for (const n of [0, 1, 2, 3]) await confirm(store, `p${n}`);
        assert.deepEqual(await countsOf(store), { '': 1, FR: 1, GB: 2 });
      }),
    );

    it(
      'is empty for a campaign that nobody signed',
      withStore(open, async (store) => {
        assert.deepEqual(await countsOf(store, 'nobody'), {});
      }),
    );

    it(
      'equals the confirmed signatures after a busy hour',
      withStore(open, async (store) => {
        const people = Array.from({ length: 300 }, (_, n) => n);
        await Promise.all(
          people.map(async (n) => {
            const name = `p${n % 200}`;
            await store.sign(sampleEntry(name, { country: ['GB', 'FR', 'NL'][n % 3], confirmation: n % 5 === 0 ? 'none' : 'mail' }));
            if (n % 2 === 0) await confirm(store, name);
          }),
        );
        const confirmed = (await signaturesOf(store)).filter(({ status }) => status === 'confirmed');
        const byCountry: Record<string, number> = {};
        for (const { country = '' } of confirmed) byCountry[country] = (byCountry[country] ?? 0) + 1;
        assert.deepEqual(await countsOf(store), byCountry);
        assert.deepEqual(await store.recount(), []);
      }),
    );

    it(
      'finds nothing to mend where nothing is off',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada', { confirmation: 'none' }));
        assert.deepEqual(await store.recount(), []);
        assert.deepEqual(await countsOf(store), { GB: 1 });
      }),
    );
  });

  describe(`${name}: signatures`, () => {
    it(
      'come in the order they were taken, over many pages, and of one campaign',
      withStore(open, async (store) => {
        const names = Array.from({ length: 450 }, (_, n) => `p${n}`);
        await Promise.all(
          names.flatMap((person) => [store.sign(sampleEntry(person)), store.sign(sampleEntry(person, { campaign: 'rivers' }))]),
        );
        assert.deepEqual(
          (await signaturesOf(store)).map(({ email }) => email),
          names.map((person) => `${person}@example.org`),
        );
      }),
    );

    it(
      'may be left off in the middle',
      withStore(open, async (store) => {
        await Promise.all(Array.from({ length: 5 }, (_, n) => store.sign(sampleEntry(`p${n}`))));
        for await (const { email } of store.signatures('asylum')) {
          assert.equal(email, 'p0@example.org');
          break;
        }
        await store.sign(sampleEntry('late'));
        assert.equal((await signaturesOf(store)).length, 6);
      }),
    );
  });
}
