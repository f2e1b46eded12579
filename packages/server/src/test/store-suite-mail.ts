import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mailsPerAddressAndDay } from '../store/store.js';
import { morning, sampleEntry } from './sample-entries.js';
import { confirm, day, due, keyed, minute, settleAll, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** What the outbox promises. */
export function mailSuite(name: string, open: OpenStore): void {
  describe(`${name}: mail`, () => {
    it(
      'asks a new signer to confirm',
      withStore(open, async (store) => {
        const entry = sampleEntry('ada', { language: 'ar' });
        await store.sign(entry);
        const [job, ...others] = await due(store);
        assert.equal(others.length, 0);
        const { id: _, ...told } = job ?? assert.fail('expected a mail, got none');
        assert.deepEqual(told, {
          kind: 'confirm',
          signature: entry.id,
          campaign: 'asylum',
          email: entry.email,
          language: 'ar',
          attempts: 0,
          consents: entry.consents,
        });
      }),
    );

    it(
      'tells a confirmed signer that nothing is to be done',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada'));
        await settleAll(store, 'sent');
        await confirm(store, 'ada');
        await store.sign(sampleEntry('ada', { at: morning + minute }));
        assert.deepEqual(
          (await due(store, morning + minute)).map(({ kind }) => kind),
          ['known'],
        );
      }),
    );

    it(
      'posts no more than the limit to one address in 24 hours, over all campaigns, and answers alike',
      withStore(open, async (store) => {
        const campaigns = ['asylum', 'rivers', 'bees', 'trains', 'schools'];
        const outcomes = [];
        for (const campaign of campaigns) outcomes.push(await store.sign(sampleEntry('ada', { campaign })));
        assert.equal(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size, 1);
        assert.equal((await settleAll(store, 'sent')).length, mailsPerAddressAndDay);
        await store.sign(sampleEntry('ada', { campaign: 'late', at: morning + day - minute }));
        assert.equal((await due(store, morning + day - minute)).length, 0);
        await store.sign(sampleEntry('ada', { campaign: 'next-day', at: morning + day }));
        assert.equal((await due(store, morning + day)).length, 1);
        assert.equal((await signaturesOf(store, 'schools')).length, 1, 'the signature itself is kept');
      }),
    );

    it(
      'limits by person, not by how the address was written, and never one person for another',
      withStore(open, async (store) => {
        for (const email of ['a@example.org', 'A@example.org', 'a+x@example.org', 'a+y@example.org'])
          await store.sign(sampleEntry('ada', { email, campaign: `c${email.length}${email[0] ?? ''}` }));
        await store.sign(sampleEntry('bob'));
        assert.equal((await due(store)).length, mailsPerAddressAndDay + 1);
      }),
    );

    it(
      'sends the mail of a key again, up to the limit',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada', keyed('one')));
        for (let time = 1; time <= 5; time += 1) await store.resend('asylum', 'one', morning + time);
        const jobs = await due(store, morning + minute);
        assert.deepEqual(
          jobs.map(({ kind }) => kind),
          Array.from({ length: mailsPerAddressAndDay }, () => 'confirm'),
        );
      }),
    );

    it(
      'finds a key through the campaign it came with, and takes an unknown one for no error',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada', keyed('one')));
        await settleAll(store, 'sent');
        await store.resend('asylum', 'two', morning);
        await store.resend('rivers', 'one', morning);
        assert.deepEqual(await due(store), []);
      }),
    );

    it(
      'sends no confirmation to one who confirmed meanwhile, nor where no mail is needed',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada', keyed('one')));
        await store.sign(sampleEntry('bob', { ...keyed('two'), confirmation: 'none' }));
        await settleAll(store, 'sent');
        await confirm(store, 'ada');
        await store.resend('asylum', 'one', morning);
        await store.resend('asylum', 'two', morning);
        assert.deepEqual(
          (await due(store)).map(({ kind, email }) => [kind, email]),
          [['known', 'ada@example.org']],
        );
      }),
    );

    it(
      'hands a mail to one holder until the lease ends, and counts how often',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada'));
        const [first] = await store.leaseMail(10, morning, minute);
        assert.deepEqual(await store.leaseMail(10, morning + minute - 1, minute), []);
        const [again] = await store.leaseMail(10, morning + minute, minute);
        assert.deepEqual([again?.id, first?.attempts, again?.attempts], [first?.id, 0, 1]);
      }),
    );

    it(
      'hands each mail to one of many holders who ask at once',
      withStore(open, async (store) => {
        await Promise.all(Array.from({ length: 30 }, (_, n) => store.sign(sampleEntry(`p${n}`))));
        const leases = await Promise.all(Array.from({ length: 5 }, () => store.leaseMail(10, morning, minute)));
        const ids = leases.flat().map(({ id }) => id);
        assert.deepEqual([ids.length, new Set(ids).size], [30, 30]);
        assert.ok(
          leases.every((jobs) => jobs.length <= 10),
          'no holder gets more than it asked for',
        );
      }),
    );

    it(
      'never hands out again what was sent, or what the mail server refused for good',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada'));
        await store.sign(sampleEntry('bob'));
        const [one, two] = await store.leaseMail(10, morning, minute);
        await store.settleMail(
          [
            { id: one?.id ?? 0, result: 'sent' },
            { id: two?.id ?? 0, result: 'failed' },
          ],
          morning,
        );
        assert.deepEqual(await due(store, morning + 30 * day), []);
      }),
    );

    it(
      'hands a mail that is to be tried again out when its time has come',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada'));
        const [job] = await store.leaseMail(10, morning, minute);
        await store.settleMail([{ id: job?.id ?? 0, result: 'retry', notBefore: morning + 10 * minute - 0.5 }], morning);
        assert.deepEqual(await due(store, morning + 10 * minute - 1), []);
        assert.deepEqual(
          (await due(store, morning + 10 * minute)).map(({ attempts }) => attempts),
          [1],
        );
      }),
    );

    it(
      'takes the outcome of a mail it does not know for no error',
      withStore(open, async (store) => {
        await store.settleMail([{ id: 4711, result: 'sent' }], morning);
        await store.settleMail([], morning);
      }),
    );
  });
}
