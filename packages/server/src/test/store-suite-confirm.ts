import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { morning, petitionConsent, sampleEntry, tokenHashOf, updatesConsent } from './sample-entries.js';
import { confirm, countsOf, day, keyed, longAgo, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** What tokens promise. */
export function confirmSuite(name: string, open: OpenStore): void {
  describe(`${name}: confirm`, () => {
    it(
      'counts a signature once, however often it is called',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada', { language: 'fr' }));
        for (let time = 0; time < 3; time += 1)
          assert.deepEqual(await store.confirm(tokenHashOf('ada'), morning + time, longAgo), { campaign: 'asylum', language: 'fr' });
        assert.deepEqual(await countsOf(store), { GB: 1 });
        assert.deepEqual(
          (await signaturesOf(store)).map(({ status, confirmedAt }) => [status, confirmedAt]),
          [['confirmed', morning]],
        );
      }),
    );

    it(
      'counts a signature once when 100 ask at once',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada'));
        const answers = await Promise.all(Array.from({ length: 100 }, () => confirm(store, 'ada')));
        assert.ok(answers.every((answer) => answer?.campaign === 'asylum'));
        assert.deepEqual(await countsOf(store), { GB: 1 });
      }),
    );

    it(
      'knows no token that it never gave, and counts nothing for it',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada'));
        assert.equal(await store.confirm(tokenHashOf('eve'), morning, longAgo), undefined);
        assert.equal(await store.findByToken(tokenHashOf('eve'), longAgo), undefined);
        assert.deepEqual(await countsOf(store), {});
      }),
    );

    it(
      'finds a signature before and after it was confirmed, with its answers before, and changes nothing by finding',
      withStore(open, async (store) => {
        const { at, person, consents } = sampleEntry('ada');
        await store.sign(sampleEntry('ada', { language: 'fr' }));
        const before = await store.findByToken(tokenHashOf('ada'), longAgo);
        assert.deepEqual(await countsOf(store), {});
        await confirm(store, 'ada');
        assert.deepEqual(
          [before, await store.findByToken(tokenHashOf('ada'), longAgo)],
          [
            { campaign: 'asylum', language: 'fr', asked: { at, person, consents } },
            { campaign: 'asylum', language: 'fr' },
          ],
        );
      }),
    );

    it(
      'shows what would be confirmed now: the answers that replaced others, and every consent, the latest last',
      withStore(open, async (store) => {
        const asked = async () => (await store.findByToken(tokenHashOf('ada'), longAgo))?.asked;
        const first = { at: morning, person: { givenName: 'Vera', comment: 'mine' }, consents: [petitionConsent, updatesConsent] };
        await store.sign(sampleEntry('ada', first));
        const yes = { ...updatesConsent, granted: true, at: morning + 1 };
        const second = { at: morning + 1, person: { familyName: 'Nobody', country: 'US' }, consents: [petitionConsent, yes] };
        const before = await asked();
        await store.sign(sampleEntry('ada', second));
        assert.deepEqual([before, await asked()], [first, { ...second, consents: [...first.consents, ...second.consents] }]);
      }),
    );

    it(
      'takes no token that is too old',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada'));
        assert.notEqual(await store.findByToken(tokenHashOf('ada'), morning), undefined);
        assert.equal(await store.findByToken(tokenHashOf('ada'), morning + 1), undefined);
        assert.equal(await store.confirm(tokenHashOf('ada'), morning + day, morning + 1), undefined);
        assert.deepEqual(await countsOf(store), {});
      }),
    );

    it(
      'renews a token with each mail that carries it',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada', keyed('one')));
        await store.sign(sampleEntry('bob'));
        await store.resend('asylum', 'one', morning + day);
        await store.sign(sampleEntry('bob', { at: morning + day }));
        for (const person of ['ada', 'bob']) assert.notEqual(await store.findByToken(tokenHashOf(person), morning + day), undefined);
      }),
    );
  });
}
