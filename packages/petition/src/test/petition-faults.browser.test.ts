import { assert } from '@open-wc/testing';
import { isSeen, shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import type { TabFault } from '@solidarity/workshop/manners/tab-faults';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { parts } from '../parts.js';
import { fill, fillAndPress, offlineWhile, press, type, typed, untilText } from './at-the-form.js';
import { petitionStage } from './petition-stage.js';

describe('<solidarity-petition>, when something fails', () => {
  const { now, hurry, calm } = petitionStage();
  const keys = () => now().tab.requests.flatMap(({ url, key }) => (url.endsWith('/signatures') ? [key] : []));

  const faults: readonly (readonly [about: string, fault: TabFault, phase: string])[] = [
    ['no connection', 'down', 'broken'],
    ['no answer', 'hang', 'slow'],
    ['one byte a second', 'trickle', 'slow'],
    ['HTML', 'html', 'broken'],
    ['five million bytes', 'huge', 'broken'],
    ['half an answer', 'truncated', 'broken'],
    ['wrong types', 'wrong-types', 'broken'],
    ['an answer that is lost', 'answer-lost', 'broken'],
    ['500', { status: 500 }, 'broken'],
    ['503 with a second to wait', { status: 503, retryAfter: '1' }, 'busy'],
    ['503 with a year to wait', { status: 503, retryAfter: '31536000' }, 'busy'],
    ['429 with nonsense to wait', { status: 429, retryAfter: 'soon' }, 'busy'],
    ['a balancer’s page', { status: 503, body: '<h1>Sorry</h1>' }, 'busy'],
    ['403', { status: 403 }, 'refused'],
  ];
  for (const [about, fault, phase] of faults) {
    it(`tells of ${about}, keeps what was typed, and signs once when it is pressed again`, async () => {
      const { tab, rest, place } = now();
      const told: unknown[] = [];
      place.addEventListener('solidarity-error', ({ detail }) => told.push(detail));
      const element = await rest();
      hurry(phase === 'slow' ? 200 : 20);
      tab.fails('signatures', fault);
      fill(element);
      const before = typed(element);
      press(element);
      await untilPhase(element, phase);
      await untilText(element, /again|refused/i);
      assert.deepEqual(typed(element), before);
      assert.deepEqual(told, [{ campaign: 'asylum', fault: phase }]);
      assert.isAtMost(tab.asked('signatures'), 4);
      tab.heals('signatures');
      calm();
      press(element);
      await untilPhase(element, 'check-your-mail');
      assert.strictEqual((await tab.signatures('asylum')).length, 1);
      await tab.deliver();
      assert.strictEqual(tab.mail.sent.length, 1);
    });
  }

  it('keeps its key through every try, and takes a new one after an edit', async () => {
    const { tab, rest } = now();
    const element = await rest();
    hurry(20);
    tab.fails('signatures', 'down');
    fillAndPress(element);
    await untilPhase(element, 'broken');
    press(element);
    await until('eight tries', () => keys().length === 8);
    await untilPhase(element, 'broken');
    assert.strictEqual(new Set(keys()).size, 1);
    tab.heals('signatures');
    type(element, 'givenName', 'Augusta');
    press(element);
    await untilPhase(element, 'check-your-mail');
    assert.strictEqual(new Set(keys()).size, 2);
  });

  it('is not stuck where a signature that got lost is sent in another language', async () => {
    const { tab, rest } = now();
    const element = await rest();
    hurry(20);
    tab.fails('signatures', 'answer-lost');
    fillAndPress(element);
    await untilPhase(element, 'broken');
    tab.heals('signatures');
    calm();
    element.lang = 'ar';
    await untilText(element, 'أوقّع وأوافق');
    press(element);
    await untilPhase(element, 'refused');
    press(element);
    await untilPhase(element, 'check-your-mail');
    assert.strictEqual((await tab.signatures('asylum')).length, 1);
  });

  it('counts down while it waits for a busy backend', async () => {
    const { tab, rest } = now();
    const element = await rest();
    const said = new Set<string>();
    new MutationObserver(() => said.add(shadowOf(element).querySelector('[role=timer]')?.textContent.trim() ?? '')).observe(
      shadowOf(element),
      {
        childList: true,
        characterData: true,
        subtree: true,
      },
    );
    hurry(10);
    tab.fails('signatures', { status: 503, retryAfter: '3' }, 1);
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    assert.includeMembers(
      [...said],
      [3, 2, 1].map((n) => `The service is busy. Trying again in ${n} second${n === 1 ? '' : 's'}.`),
    );
    assert.strictEqual(tab.asked('signatures'), 2);
  });

  it('waits offline with what was typed, and sends by itself once online', async () => {
    const { tab, rest } = now();
    const element = await rest();
    fill(element);
    await offlineWhile(async () => {
      press(element);
      await untilPhase(element, 'offline');
      await untilText(element, 'You are offline');
    });
    assert.strictEqual((await tab.signatures('asylum')).length, 0);
    window.dispatchEvent(new Event('online'));
    await untilPhase(element, 'check-your-mail');
    assert.strictEqual((await tab.signatures('asylum')).length, 1);
  });

  it('can be pressed again where its second module did not come, and shows its fallback until then', async () => {
    const { petition } = parts;
    const { rest } = now();
    parts.petition = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const element = await rest();
    fill(element);
    press(element);
    await untilPhase(element, 'broken');
    await untilText(element, 'Please try again');
    const link = element.querySelector('a') ?? element;
    assert.isTrue(isSeen(link));
    parts.petition = petition;
    press(element);
    await untilPhase(element, 'check-your-mail');
    assert.isFalse(isSeen(link));
  });

  it('closes in front of a visitor whose signature came too late', async () => {
    const { tab, rest } = now();
    const element = await rest();
    tab.fails('signatures', { status: 409, body: '{"type":"closed","status":409}' });
    fillAndPress(element);
    await untilPhase(element, 'closed');
    await untilText(element, 'This petition is closed');
  });
});
