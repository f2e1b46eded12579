import type { LetterJob } from '../rules/letter-entries.js';
import type { Store } from '../store/store.js';
import { emailKeyOf, morning, sampleEntry, tokenHashOf, unsubscribeHashOf } from './sample-entries.js';
import { leaseAt, recipientOf, sampleDraft, sampleLetterEntry, startedLetter } from './sample-letters.js';
import { held, review, rowsOf } from './store-suite-review-steps.js';
import { confirm, day, keyed, longAgo, minute, signaturesOf } from './store-suite-steps.js';

export const list = 'list:updates';
export const people = ['ada', 'bea', 'cem', 'dora', 'eve', 'finn', 'gus', 'hal', 'ida'];
const ask = (name: string, given = {}) => sampleEntry(name, { campaign: list, unsubscribeHash: unsubscribeHashOf(name, list), ...given });

/** Leaves a trace of everything that a store keeps: people in every state, letters, mails, keys, reviews and counters. */
export async function fillStore(store: Store): Promise<void> {
  await store.lease('secret', 'mark', morning, 1e15);
  for (const name of people) await store.sign(sampleEntry(name, { country: name < 'd' ? 'GB' : 'FR', ...keyed(`key of ${name}`) }));
  for (const name of people.slice(0, 7)) await confirm(store, name);
  await store.sign(ask('ada'));
  await store.confirm(tokenHashOf('ada', list), morning, longAgo);
  // Waits for the button once more.
  await store.sign(ask('ada', { person: { 'x-topic-events': true }, country: 'DE', at: morning + minute }));
  await store.sign(ask('bea'));
  await store.confirm(tokenHashOf('bea', list), morning, longAgo);
  await store.unsubscribe(unsubscribeHashOf('bea', list), morning + minute);
  await store.sign(ask('nobody-else'));
  await store.sign(sampleEntry('robot', { ...held, confirmation: 'none' }));
  await store.sign(sampleEntry('proven', { campaign: 'other', proof: { id: 'ab'.repeat(16), expiresAt: morning + 9 * day } }));
  await store.erase(emailKeyOf('eve'), morning + minute);
  await store.sign(sampleEntry('eve', { at: morning + day }));
  await store.erase(emailKeyOf('finn'), morning + minute);
  await store.stopMails(emailKeyOf('gus'), morning + minute);
  await store.stopMails(emailKeyOf('stranger'), morning);
  const [dora] = (await store.person(emailKeyOf('dora'))).signatures;
  await store.withdraw(emailKeyOf('dora'), dora?.id ?? '', morning + minute);
  await store.addShare('asylum', 'mastodon');
  await store.askForData(emailKeyOf('cem'), morning + minute);
  for (const [name, targets] of [
    ['ada', ['mayor', 'minister']],
    ['cem', ['mayor']],
    ['hal', ['twin']],
  ] as const) {
    const letter = sampleLetterEntry(name, targets, morning + minute);
    await store.writeLetter(letter);
    if (name !== 'hal') await store.confirmLetter(letter.tokenHash, morning + minute, longAgo);
  }
  await store.startLetter(startedLetter('a started one', 2));
  await store.countStartedLetter('asylum', 'a started one');
  await store.writeTestLetter({
    ...{ id: 'a test', campaign: 'asylum', draft: sampleDraft, recipient: recipientOf('mayor') },
    ...{ editor: 'editor@charity.example', at: morning },
  });
  const jobs = await store.leaseLetters(leaseAt(morning + minute));
  const ended = (job: LetterJob) => ({ id: job.id, result: job.target === 'minister' ? ('refused' as const) : ('sent' as const) });
  await store.settleLetters(jobs.map(ended), morning + minute);
  await store.addBatch({ id: 'batch', campaign: 'asylum', kind: 'remove', where: 'email=*', at: morning });
  const [first] = await rowsOf(store);
  await store.review({ kind: 'remove', batch: 'batch', places: first ? [first.place] : [], at: morning });
  await store.noteClosings({ closed: ['other'], open: [] }, morning);
}

/** All that can be seen of it, without the numbers that stores give. */
export async function seenIn(store: Store): Promise<unknown> {
  const campaigns = ['asylum', 'other', list];
  return {
    signatures: await Promise.all(campaigns.map((campaign) => signaturesOf(store, campaign))),
    reviewed: (await Promise.all(campaigns.map((campaign) => rowsOf(store, campaign)))).map((rows) =>
      rows.map(({ place: _, ...row }) => row),
    ),
    counts: await Promise.all(campaigns.map((campaign) => store.counts(campaign))),
    letters: await Promise.all(campaigns.map((campaign) => store.lettersSent(campaign))),
    shares: await store.shares('asylum'),
    people: await Promise.all([...people, 'stranger', 'nobody-else'].map((name) => store.person(emailKeyOf(name)))),
    answers: await Promise.all(['a started one', ...people.map((name) => `key of ${name}`)].map((key) => store.answerOf('asylum', key))),
    waiting: (await store.lettersWaiting()).sort((one, other) => (one.target < other.target ? -1 : 1)),
    refused: await store.refusedAmong(['minister@target.example', 'mayor@target.example']),
    batch: await store.findBatch('batch'),
    closings: await store.closings(),
  };
}

/** What then happens, each time as it should: what was kept decides. */
export async function goOn(store: Store): Promise<unknown> {
  const mails = await store.leaseMail(100, morning + day, minute);
  const later = morning + 2 * day;
  const outcomes = [
    await store.sign(sampleEntry('ada', { at: later, ...keyed('key of ada', 'another body') })),
    await store.sign(
      sampleEntry('proven-again', { campaign: 'other', proof: { id: 'ab'.repeat(16), expiresAt: morning + 9 * day }, at: later }),
    ),
    await store.sign(sampleEntry('finn', { at: later })),
    await store.sign(sampleEntry('new', { at: later })),
    await store.confirm(tokenHashOf('hal'), later, longAgo),
    await store.confirm(tokenHashOf('ada', list), later, longAgo),
    await store.lease('secret', 'another mark', later, minute),
    await store.countStartedLetter('asylum', 'a started one'),
    await review(store, 'unremove'),
  ];
  const letters = await store.leaseLetters(leaseAt(later));
  await store.erase(emailKeyOf('ada'), later);
  return {
    mails: mails.map(({ id: _, ...mail }) => JSON.stringify(mail)).sort(),
    letters: letters.map(({ id: _, ...letter }) => letter).sort((one, other) => (one.target < other.target ? -1 : 1)),
    ...{ outcomes, drift: await store.recount() },
  };
}
