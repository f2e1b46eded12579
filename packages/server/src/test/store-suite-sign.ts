import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { morning, petitionConsent, sampleEntry, tokenHashOf, updatesConsent } from './sample-entries.js';
import { confirm, countsOf, due, keyed, longAgo, minute, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** What `sign` promises. */
export function signSuite(name: string, open: OpenStore): void {
  describe(`${name}: sign`, () => {
    it(
      'keeps everything that was decided',
      withStore(open, async (store) => {
        const entry = sampleEntry('ada');
        const outcome = await store.sign(entry);
        assert.deepEqual(outcome, { kind: 'taken', receipt: entry.receipt });
        const { id, campaign, email, person, country, language, consents, origin, partner, element, at } = entry;
        assert.deepEqual(await signaturesOf(store), [
          {
            id,
            campaign,
            email,
            person,
            country,
            language,
            consents,
            origin,
            partner,
            element,
            at,
            status: 'pending',
            confirmedAt: undefined,
          },
        ]);
      }),
    );

    it(
      'tells what a key was first answered, and nothing of a key it has not seen',
      withStore(open, async (store) => {
        const entry = sampleEntry('ada', keyed('first'));
        await store.sign(entry);
        const key = entry.idempotency?.key ?? '';
        assert.deepEqual(await store.answerOf(entry.campaign, key), {
          fingerprint: entry.idempotency?.fingerprint,
          receipt: entry.receipt,
        });
        assert.equal(await store.answerOf(entry.campaign, `${key}-unseen`), undefined);
        assert.equal(await store.answerOf('another', key), undefined);
      }),
    );

    it(
      'keeps a person who left out all that may be left out',
      withStore(open, async (store) => {
        const left = {
          country: undefined,
          partner: undefined,
          element: undefined,
          origin: '',
          idempotency: undefined,
          person: {},
          consents: [],
        };
        await store.sign(sampleEntry('ada', left));
        const [stored] = await signaturesOf(store);
        const { country, partner, element, origin, person, consents } = stored ?? assert.fail('expected one signature, got none');
        assert.deepEqual(
          { country, partner, element, origin, person, consents },
          { country: undefined, partner: undefined, element: undefined, origin: '', person: {}, consents: [] },
        );
      }),
    );

    it(
      'keeps names in every script, quotes and emoji as they were',
      withStore(open, async (store) => {
        const person = { givenName: 'Zoë O\'Neil"; drop table signature; --', familyName: 'د. نور 🕊️ 王 👩‍👩‍👧', comment: 'a\nb\tc \\u0000' };
        await store.sign(sampleEntry('ada', { person }));
        assert.deepEqual((await signaturesOf(store))[0]?.person, person);
      }),
    );

    it(
      'answers a repeated key with the first answer and writes nothing',
      withStore(open, async (store) => {
        const first = sampleEntry('ada', keyed('one'));
        await store.sign(first);
        const again = await store.sign({
          ...first,
          id: crypto.randomUUID(),
          receipt: { state: 'counted' },
          language: 'de',
          at: morning + minute,
        });
        assert.deepEqual(again, { kind: 'taken', receipt: first.receipt });
        const [stored] = await signaturesOf(store);
        assert.equal(stored?.language, 'en');
        assert.equal((await due(store, morning + minute)).length, 1);
      }),
    );

    it(
      'refuses a key that came with another body',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada', keyed('one', 'body a')));
        assert.deepEqual(await store.sign(sampleEntry('bob', keyed('one', 'body b'))), { kind: 'key-reused' });
        assert.deepEqual(
          (await signaturesOf(store)).map(({ email }) => email),
          ['ada@example.org'],
        );
      }),
    );

    it(
      'takes the same key for another campaign',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada', { ...keyed('one', 'a'), campaign: 'asylum' }));
        const outcome = await store.sign(sampleEntry('ada', { ...keyed('one', 'b'), campaign: 'rivers' }));
        assert.equal(outcome.kind, 'taken');
        assert.equal((await signaturesOf(store, 'rivers')).length, 1);
      }),
    );

    it(
      'keeps one row for 100 equal signatures at once, and answers all alike',
      withStore(open, async (store) => {
        const outcomes = await Promise.all(Array.from({ length: 100 }, () => store.sign(sampleEntry('ada'))));
        assert.equal(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size, 1);
        assert.equal((await signaturesOf(store)).length, 1);
      }),
    );

    it(
      'answers 100 of the same key at once alike and keeps one row and one mail',
      withStore(open, async (store) => {
        const outcomes = await Promise.all(Array.from({ length: 100 }, () => store.sign(sampleEntry('ada', keyed('one')))));
        assert.equal(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size, 1);
        const [stored] = await signaturesOf(store);
        assert.equal(stored?.consents.length, 2);
        assert.equal((await due(store)).length, 1);
      }),
    );

    it(
      'answers a known signer like a new one',
      withStore(open, async (store) => {
        const first = await store.sign(sampleEntry('ada'));
        const pending = await store.sign(sampleEntry('ada', { at: morning + minute }));
        await confirm(store, 'ada');
        const confirmed = await store.sign(sampleEntry('ada', { at: morning + 2 * minute }));
        assert.deepEqual([pending, confirmed], [first, first]);
      }),
    );

    it(
      'lets later answers replace the earlier ones while unconfirmed, and keeps every consent event',
      withStore(open, async (store) => {
        const first = sampleEntry('ada');
        await store.sign(first);
        const later = { person: { givenName: 'Ada L.' }, country: 'FR', language: 'fr', email: 'Ada@example.org', at: morning + minute };
        await store.sign(sampleEntry('ada', { ...later, consents: [{ ...updatesConsent, granted: true }] }));
        const [stored, ...others] = await signaturesOf(store);
        assert.equal(others.length, 0);
        const { id, person, country, language, email, at } = stored ?? assert.fail('expected one signature, got none');
        assert.deepEqual({ id, person, country, language, email, at }, { id: first.id, ...later });
        assert.deepEqual(stored?.consents, [petitionConsent, updatesConsent, { ...updatesConsent, granted: true }]);
      }),
    );

    it(
      'changes nothing of a confirmed signature',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada'));
        await confirm(store, 'ada');
        const before = await signaturesOf(store);
        await store.sign(sampleEntry('ada', { country: 'FR', person: { givenName: 'Eve' }, at: morning + minute }));
        assert.deepEqual(await signaturesOf(store), before);
        assert.deepEqual(await countsOf(store), { GB: 1 });
      }),
    );

    it(
      'keeps one person in two campaigns apart',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada', { campaign: 'asylum' }));
        await store.sign(sampleEntry('ada', { campaign: 'rivers' }));
        await store.confirm(tokenHashOf('ada', 'rivers'), morning, longAgo);
        assert.deepEqual([await countsOf(store, 'asylum'), await countsOf(store, 'rivers')], [{}, { GB: 1 }]);
      }),
    );

    it(
      'counts at once, and mails nobody, where no mail is needed',
      withStore(open, async (store) => {
        const entry = sampleEntry('ada', { confirmation: 'none', receipt: { state: 'counted' } });
        await store.sign(entry);
        await store.sign({ ...entry, ...keyed('again'), id: crypto.randomUUID() });
        assert.deepEqual(await countsOf(store), { GB: 1 });
        assert.deepEqual(await due(store), []);
        const [stored] = await signaturesOf(store);
        assert.deepEqual([stored?.status, stored?.confirmedAt], ['confirmed', morning]);
      }),
    );
  });
}
