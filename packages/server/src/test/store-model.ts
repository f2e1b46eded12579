import assert from 'node:assert/strict';
import fc, { type AsyncCommand } from 'fast-check';
import { canonicalEmail } from '../rules/canonical-email.js';
import { nodeKeys } from '../main/node-keys.js';
import type { Desk } from './backend-steps.js';
import { secret } from './backend-steps.js';
import { hour, petitionGiven, samplePerson } from './sample-campaign.js';
import { updatesGiven } from './sample-list.js';

/** What must hold of people and keys, whatever is done in whatever order. */
export interface Model {
  /** Ends the ids of its campaign and its list and the names of its people, so that runs share a store and nothing else. */
  readonly run: string;
  /** By key: what it first came with. */
  readonly keys: Map<string, string>;
  readonly people: Map<string, 'pending' | 'confirmed'>;
  readonly subscribers: Map<string, 'pending' | 'confirmed' | 'unsubscribed'>;
}
/** The same backend over each store. */
export type Desks = readonly Desk[];
type Step = AsyncCommand<Model, Desks>;

const keys = nodeKeys(secret);
const json = { 'Content-Type': 'application/json' };
const emailKeyOf = (name: string, { run }: Model) => keys.emailKey(canonicalEmail(`${name}.${run}@example.org`));

export const openModel = (run: number): Model => ({ run: String(run), keys: new Map(), people: new Map(), subscribers: new Map() });

/** Asks every desk alike, holds their answers against one another, and gives the status. */
async function alike(desks: Desks, ask: (desk: Desk) => Promise<Response>): Promise<number> {
  const answers: string[] = [];
  let status = 0;
  for (const desk of desks) {
    const answer = await ask(desk);
    status = answer.status;
    answers.push(`${status} ${await answer.text()}`);
  }
  assert.equal(new Set(answers).size, 1, `expected equal answers of each store, got\n${answers.join('\n')}`);
  return status;
}

/** What does not depend on a store: who has signed, who counts, who got which mail. */
async function checked(model: Model, desks: Desks): Promise<void> {
  const seen = await Promise.all(desks.map((desk) => seenAt(desk, model)));
  for (const other of seen.slice(1)) assert.deepEqual(other, seen[0]);
  const [first] = seen;
  const count = (status: string) => [...model.people.values()].filter((found) => found === status).length;
  assert.equal(first?.people.length, model.people.size, 'one row a person');
  assert.equal(first.counted, count('confirmed'), 'the counts are those who confirmed');
  assert.deepEqual(new Map(first.subscribers), model.subscribers);
}

async function seenAt({ store, mail }: Desk, { run }: Model) {
  const all = async (file: string) => {
    const found = [];
    for await (const signature of store.signatures(file)) found.push(signature);
    return found;
  };
  const counts = await store.counts(`asylum-${run}`);
  assert.deepEqual(await store.recount(), [], 'no counter is off');
  return {
    people: (await all(`asylum-${run}`)).map(({ id: _, ...rest }) => rest),
    subscribers: (await all(`list:updates-${run}`)).map(({ email, status }) => [email.slice(0, email.indexOf('.')), status] as const),
    counted: [...counts.values()].reduce((sum, people) => sum + people, 0),
    mails: mail.sent.map(({ to, subject }) => `${to} ${subject}`).sort(),
  };
}

const step = (name: string, run: (model: Model, desks: Desks) => Promise<void>): Step => ({
  check: () => true,
  async run(model, desks) {
    await run(model, desks);
    for (const { backend } of desks) await backend.deliverMail();
    await checked(model, desks);
  },
  toString: () => name,
});

/** Signs or subscribes with a key that may have come before, with this body or another. */
function send(where: 'campaigns/asylum' | 'lists/updates', name: string, country: string, key: string): Step {
  const isList = where.startsWith('lists');
  const given = isList
    ? { givenName: undefined, familyName: undefined, country: undefined, consents: [updatesGiven] }
    : { country, consents: [petitionGiven] };
  return step(`send ${where} ${name} ${country} ${key}`, async (model, desks) => {
    const body = JSON.stringify(samplePerson(`${name}.${model.run}`, given));
    const path = `/v1/${where}-${model.run}/${isList ? 'subscriptions' : 'signatures'}`;
    const status = await alike(desks, (desk) => desk.post(path, body, { ...json, 'Idempotency-Key': key.padEnd(16, '.') }));
    const known = model.keys.get(`${where} ${key}`);
    if (status === 429) return;
    assert.equal(status, known === undefined || known === body ? 202 : 422);
    if (known !== undefined) return;
    model.keys.set(`${where} ${key}`, body);
    const people: Map<string, string> = isList ? model.subscribers : model.people;
    if (!people.has(name)) people.set(name, 'pending');
  });
}

const confirm = (name: string): Step =>
  step(`confirm ${name}`, async (model, desks) => {
    const { people } = model;
    const token = await keys.confirmToken(`asylum-${model.run}`, await emailKeyOf(name, model));
    const status = await alike(desks, (desk) => desk.post(`/v1/confirm/${token}`, ''));
    if (people.has(name)) assert.ok(status === 200 || status === 404);
    else assert.equal(status, 404);
    if (status === 200) people.set(name, 'confirmed');
  });

const join = (name: string): Step =>
  step(`join ${name}`, async (model, desks) => {
    const { subscribers } = model;
    const token = await keys.confirmToken(`list:updates-${model.run}`, await emailKeyOf(name, model));
    const status = await alike(desks, (desk) => desk.post(`/v1/confirm/${token}`, ''));
    if (status === 200 && subscribers.get(name) === 'pending') subscribers.set(name, 'confirmed');
  });

const leave = (name: string): Step =>
  step(`leave ${name}`, async (model, desks) => {
    const { subscribers } = model;
    const token = await keys.unsubscribeToken(`list:updates-${model.run}`, await emailKeyOf(name, model));
    const status = await alike(desks, (desk) => desk.post(`/v1/unsubscribe/${token}`, ''));
    assert.equal(status, subscribers.has(name) ? 200 : 404);
    if (status === 200) subscribers.set(name, 'unsubscribed');
  });

const resend = (key: string): Step =>
  step(`resend ${key}`, async ({ run }, desks) => {
    const status = await alike(desks, (desk) =>
      desk.post(`/v1/campaigns/asylum-${run}/signatures/mail`, '', { 'Idempotency-Key': key.padEnd(16, '.') }),
    );
    assert.ok(status === 202 || status === 429);
  });

const pass = (hours: number): Step =>
  step(`pass ${hours} h`, async (_, desks) => {
    for (const desk of desks) desk.now += hours * hour;
  });

const name = fc.constantFrom('ada', 'bob', 'cleo');
const key = fc.constantFrom('one', 'two', 'three', 'four', 'five');

/** Every step that people, their programs and time can take, in any order. */
export const steps = fc.commands(
  [
    fc.tuple(name, fc.constantFrom('GB', 'FR'), key).map((given) => send('campaigns/asylum', ...given)),
    fc.tuple(name, key).map(([person, given]) => send('lists/updates', person, '', given)),
    name.map(confirm),
    name.map(join),
    name.map(leave),
    key.map(resend),
    fc.nat({ max: 30 }).map(pass),
  ],
  { maxCommands: 20 },
);
