import { assert } from '@open-wc/testing';
import { parts } from '@solidarity/core';
import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { button, control, fill, fillAndPress, press, text, type } from './at-the-form.js';
import { petitionStage } from './petition-stage.js';

const { proof: bring } = parts;
let brought = 0;
beforeEach(() => {
  brought = 0;
  Object.assign(parts, { proof: () => ((brought += 1), bring()) });
});
after(() => Object.assign(parts, { proof: bring }));

const { now: clock } = performance;
/** From now on the page's clock is ahead. */
const later = (ms: number): void => void Object.assign(performance, { now: () => clock.call(performance) + ms });
afterEach(() => Object.assign(performance, { now: clock }));
const bodies = (requests: readonly { readonly url: string; readonly body: string }[]) =>
  requests.filter(({ url }) => url.endsWith('/signatures')).map(({ body }) => JSON.parse(body) as { readonly proof?: string });

describe('<solidarity-petition>, while its backend is calm', () => {
  const { now } = petitionStage();

  it('asks once whether a proof is wanted, at the first touch, and brings nothing to make one', async () => {
    const { tab, rest } = now();
    const element = await rest();
    assert.equal(tab.asked('challenges'), 0);
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    assert.equal(tab.asked('challenges'), 1);
    assert.deepEqual(
      bodies(tab.requests).map(({ proof }) => proof),
      [undefined],
    );
    assert.equal(brought, 0);
  });

  it('asks again after a minute, at a touch', async () => {
    const { tab, rest } = now();
    const element = await rest();
    control(element, 'givenName').focus();
    await until('the question', () => tab.asked('challenges') === 1);
    later(59_000);
    type(element, 'givenName', 'Ad');
    later(61_000);
    type(element, 'givenName', 'Ada');
    await until('a second question', () => tab.asked('challenges') === 2);
  });

  for (const fault of ['down', { status: 404 }, { status: 500 }, 'html', 'wrong-types'] as const) {
    it(`signs all the same where the question is answered with ${JSON.stringify(fault)}`, async () => {
      const { tab, rest } = now();
      tab.fails('challenges', fault);
      const element = await rest();
      fillAndPress(element);
      await untilPhase(element, 'check-your-mail');
      assert.isAtMost(tab.asked('challenges'), 2);
      assert.equal((await tab.signatures('asylum')).length, 1);
    });
  }
});

describe('<solidarity-petition>, while its backend wants a proof', () => {
  const { now, hurry, calm } = petitionStage({ proof: 'always' });
  const heldOf = async () => (await now().tab.signatures('asylum')).map(({ held }) => held);

  it('has one made while the form is filled in, and sends it', async () => {
    const { tab, rest } = now();
    const element = await rest();
    control(element, 'givenName').focus();
    await until('the part', () => brought === 1);
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    assert.deepEqual([tab.asked('challenges'), await heldOf()], [1, [undefined]]);
  });

  it('says that it is sending while it waits for the proof, and keeps the button in focus', async () => {
    const { tab, rest } = now();
    const element = await rest();
    const release = tab.holds('challenges');
    hurry(10);
    fill(element);
    button(element).focus();
    press(element);
    await until('the question', () => tab.asked('challenges') === 1);
    assert.strictEqual(shadowOf(element).activeElement, button(element));
    assert.deepEqual([button(element).getAttribute('aria-disabled'), button(element).disabled], ['true', false]);
    assert.match(button(element).textContent, /Sending/);
    assert.equal(tab.asked('signatures'), 0);
    await until('words for who waits', () => text(element).includes('This takes longer than usual'));
    calm();
    release();
    await untilPhase(element, 'check-your-mail');
    assert.deepEqual(await heldOf(), [undefined]);
  });

  it('goes without a proof where none comes in time: held, not lost', async () => {
    const { tab, rest } = now();
    tab.fails('challenges', 'hang');
    const element = await rest();
    hurry(50);
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    assert.deepEqual(await heldOf(), ['proof-missing']);
  });

  it('sends the same proof again with the same form', async () => {
    const { tab, rest } = now();
    tab.fails('signatures', 'answer-lost', 4);
    const element = await rest();
    fill(element);
    await until('the part', () => brought === 1);
    hurry(20);
    press(element);
    await untilPhase(element, 'broken');
    press(element);
    await untilPhase(element, 'check-your-mail');
    const sent = bodies(tab.requests).map(({ proof }) => proof);
    assert.deepEqual([sent.length, new Set(sent).size], [5, 1]);
    assert.isString(sent[0]);
    assert.deepEqual(await heldOf(), [undefined]);
  });

  it('has another one made for another form', async () => {
    const { tab, rest } = now();
    const element = await rest();
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    [...shadowOf(element).querySelectorAll<HTMLElement>('button.link')].at(-1)?.click();
    await untilPhase(element, 'ready');
    fill(element, { givenName: 'Bea', familyName: 'Lovelace', email: 'bea.zq@example.org' });
    press(element);
    await untilPhase(element, 'check-your-mail');
    assert.deepEqual([tab.asked('challenges'), await heldOf()], [2, [undefined, undefined]]);
  });

  it('has one made anew where the first has grown old', async () => {
    const { tab, rest } = now();
    const element = await rest();
    control(element, 'givenName').focus();
    await until('the part', () => brought === 1);
    later(10 * 60_000);
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    assert.equal(tab.asked('challenges'), 2);
    assert.deepEqual(await heldOf(), [undefined]);
  });

  it('leaves nothing of it on the page', async () => {
    const { rest } = now();
    const element = await rest();
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    assert.deepEqual([localStorage.length, sessionStorage.length], [0, 0]);
  });
});
