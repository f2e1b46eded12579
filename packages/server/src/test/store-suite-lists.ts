import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignatureEntry } from '../rules/entries.js';
import type { Store, StoredSignature } from '../store/store.js';
import { morning, sampleEntry, tokenHashOf, unsubscribeHashOf, updatesConsent } from './sample-entries.js';
import { countsOf, day, due, keyed, longAgo, minute, settleAll, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

const list = 'list:updates';
const agreed = { ...updatesConsent, granted: true };

const ask = (name: string, given: Partial<SignatureEntry> = {}): SignatureEntry =>
  sampleEntry(name, { campaign: list, unsubscribeHash: unsubscribeHashOf(name, list), consents: [agreed], person: {}, ...given });
const press = (store: Store, name = 'ada', at = morning) => store.confirm(tokenHashOf(name, list), at, longAgo);
const end = (store: Store, name = 'ada', at = morning + minute) => store.unsubscribe(unsubscribeHashOf(name, list), at);
const look = (store: Store, name = 'ada') => store.findByUnsubscribe(unsubscribeHashOf(name, list));

async function only(store: Store): Promise<StoredSignature> {
  const [found, ...others] = await signaturesOf(store, list);
  assert.equal(others.length, 0);
  return found ?? assert.fail('expected one subscription, got none');
}

const later = { person: { 'x-topic-events': true }, country: 'FR', language: 'ar', email: 'Ada@example.org', at: morning + day };

/** What lists promise beyond what signatures do. */
export function listSuite(name: string, open: OpenStore): void {
  describe(`${name}: lists`, () => {
    it(
      'keep a person with the link that ends it, apart from what they signed',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada', { campaign: 'updates' }));
        await store.sign(ask('ada'));
        const { status, unsubscribeHash, unsubscribedAt } = await only(store);
        assert.deepEqual([status, unsubscribeHash, unsubscribedAt], ['pending', unsubscribeHashOf('ada', list), undefined]);
        assert.ok(!('unsubscribeHash' in ((await signaturesOf(store, 'updates'))[0] ?? {})));
      }),
    );

    it(
      'tell page and mail what waits for the button: person, consents and time',
      withStore(open, async (store) => {
        await store.sign(ask('ada', { person: { 'x-topic-events': true } }));
        const asked = { at: morning, person: { 'x-topic-events': true }, consents: [agreed] };
        const waiting = await store.findByToken(tokenHashOf('ada', list), longAgo);
        assert.deepEqual(waiting, { campaign: list, language: 'en', subscription: { status: 'pending', asked } });
        assert.deepEqual((await due(store))[0]?.asked, asked);
        assert.deepEqual(await press(store), { ...waiting, subscription: { status: 'confirmed', asked: undefined } });
      }),
    );

    it(
      'change nothing of a subscriber before the button is pressed again, and all of it then',
      withStore(open, async (store) => {
        await store.sign(ask('ada'));
        await settleAll(store, 'sent');
        await press(store);
        const before = await only(store);
        await store.sign(ask('ada', later));
        assert.deepEqual(await only(store), before);
        const [mail] = await due(store, later.at);
        assert.deepEqual([mail?.kind, mail?.email, mail?.language, mail?.asked?.person], ['known', later.email, 'ar', later.person]);
        assert.equal((await press(store, 'ada', later.at + minute))?.language, 'ar');
        const { person, country, language, email, at, confirmedAt, consents, id } = await only(store);
        assert.deepEqual({ person, country, language, email, at }, later);
        assert.deepEqual([confirmedAt, consents, id], [later.at + minute, [agreed, agreed], before.id]);
        assert.deepEqual(await countsOf(store, list), { FR: 1 });
        assert.deepEqual(await store.recount(), []);
      }),
    );

    it(
      'renew the age of the link with each answer',
      withStore(open, async (store) => {
        await store.sign(ask('ada'));
        await press(store);
        await store.sign(ask('ada', later));
        assert.notEqual(await store.findByToken(tokenHashOf('ada', list), later.at), undefined);
      }),
    );

    it(
      'let go of a person once, however often they ask',
      withStore(open, async (store) => {
        await store.sign(ask('ada'));
        await press(store);
        const looked = await look(store);
        assert.deepEqual(looked, { campaign: list, language: 'en', subscription: { status: 'confirmed', asked: undefined } });
        assert.equal((await only(store)).status, 'confirmed', 'looking changes nothing');
        const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => end(store, 'ada', morning + minute + n)));
        for (const answer of answers) assert.equal(answer?.subscription?.status, 'unsubscribed');
        const { status, unsubscribedAt } = await only(store);
        assert.deepEqual([status, unsubscribedAt], ['unsubscribed', morning + minute]);
        assert.deepEqual(await countsOf(store, list), {});
        assert.deepEqual(await store.recount(), []);
      }),
    );

    it(
      'drop what still waits for a person who goes: mails, and what was asked',
      withStore(open, async (store) => {
        await store.sign(ask('ada'));
        await press(store);
        await store.sign(ask('ada', { at: morning + minute }));
        await store.sign(sampleEntry('bob'));
        await end(store);
        assert.deepEqual(
          (await due(store, morning + day)).map(({ email }) => email),
          ['bob@example.org'],
        );
        assert.equal((await press(store))?.subscription?.status, 'unsubscribed', 'the old link confirms nothing');
        assert.equal((await only(store)).status, 'unsubscribed');
      }),
    );

    it(
      'take a person back who asks anew, after the button and not before',
      withStore(open, async (store) => {
        await store.sign(ask('ada', keyed('one')));
        await press(store);
        await settleAll(store, 'sent');
        await end(store);
        await store.resend(list, 'one', morning + 2 * minute);
        assert.deepEqual(await due(store, morning + 2 * minute), [], 'the old key sends nothing');
        const outcome = await store.sign(ask('ada', later));
        assert.deepEqual(outcome, { kind: 'taken', receipt: ask('ada').receipt });
        assert.equal((await only(store)).status, 'unsubscribed');
        assert.equal((await due(store, later.at))[0]?.kind, 'confirm');
        assert.equal((await press(store, 'ada', later.at))?.subscription?.status, 'confirmed');
        const { status, unsubscribedAt, country } = await only(store);
        assert.deepEqual([status, unsubscribedAt, country], ['confirmed', undefined, 'FR']);
        assert.deepEqual(await countsOf(store, list), { FR: 1 });
        assert.deepEqual(await store.recount(), []);
      }),
    );

    it(
      'know no link that they never gave, nor a signature by one',
      withStore(open, async (store) => {
        await store.sign(ask('ada'));
        await store.sign(sampleEntry('ada'));
        assert.deepEqual([await look(store, 'eve'), await end(store, 'eve')], [undefined, undefined]);
        assert.equal(await store.unsubscribe(tokenHashOf('ada', list), morning), undefined, 'a link confirms or ends, never both');
        assert.equal(await store.unsubscribe(tokenHashOf('ada'), morning), undefined);
        assert.equal(await store.confirm(unsubscribeHashOf('ada', list), morning, longAgo), undefined);
      }),
    );

    it(
      'share the daily mails of an address with campaigns',
      withStore(open, async (store) => {
        for (const campaign of ['one', 'two']) await store.sign(sampleEntry('ada', { campaign }));
        for (let time = 0; time < 3; time += 1) await store.sign(ask('ada'));
        assert.equal((await due(store)).length, 3);
      }),
    );
  });
}
