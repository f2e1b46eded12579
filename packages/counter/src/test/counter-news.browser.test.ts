import { assert } from '@open-wc/testing';
import { pageBalance } from '@solidarity/workshop/manners/page-balance';
import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import type { TabFault } from '@solidarity/workshop/manners/tab-faults';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { counterStage, textOf, untilNumber } from './counter-stage.js';

const answer = (counts: object): TabFault => ({ status: 200, body: JSON.stringify(counts) });

describe('<solidarity-counter>, staying fresh', () => {
  const { now, hurry, calm } = counterStage();

  it('keeps its fallback while an answer comes at one byte a second', async () => {
    hurry();
    now().tab.fails('counts', 'trickle', 1);
    const element = now().create();
    now().place.append(element);
    await untilNumber(element, '1,000');
    assert.strictEqual(now().tab.asked('counts'), 2);
  });

  const bad: Readonly<Record<string, TabFault>> = {
    'no connection': 'down',
    'no answer': 'hang',
    HTML: 'html',
    'five million bytes': 'huge',
    'half an answer': 'truncated',
    'wrong types': 'wrong-types',
    '503': { status: 503, retryAfter: '1' },
    null: answer([null]),
    'fewer than nobody': answer({ people: { total: -1 } }),
    'more than mankind': { status: 200, body: '{"people":{"total":1e308}}' },
    'a number as text': answer({ people: { total: '2000' } }),
  };
  for (const [about, fault] of Object.entries(bad)) {
    it(`keeps the last good number, with its time, when the next answer is ${about}`, async () => {
      hurry();
      const element = await now().rest();
      await untilNumber(element, '1,000');
      now().tab.fails('counts', fault);
      await untilPhase(element, 'stale');
      assert.strictEqual(textOf(element, '#number'), '1,000');
      assert.match(textOf(element, '[part=as-of]'), /^As of .*\d/);
      now().tab.heals('counts');
      await untilPhase(element, 'shown');
      assert.strictEqual(textOf(element, '[part=as-of]'), '');
    });
  }

  it('asks a backend that fails less and less often', async () => {
    hurry(500);
    const element = await now().rest();
    const waits: number[] = [];
    const { setTimeout: timeout } = window;
    window.setTimeout = ((work: TimerHandler, ms?: number) => {
      if (ms && ms > 11_000) waits.push(ms);
      return timeout(work, ms);
    }) as typeof setTimeout;
    now().tab.fails('counts', 'down');
    await until('five tries', () => waits.length >= 5).finally(() => {
      window.setTimeout = timeout;
    });
    assert.isTrue(element.matches(':state(stale)'));
    waits.slice(0, 5).forEach((ms, tried) => assert.isAtMost(ms, Math.min(300_000, 15_000 * 2 ** (tried + 1)) * 1.2));
    assert.isAbove(waits[4] ?? 0, 100_000);
  });

  it('runs up to a new number, frame by frame, and ends with exactly it', async () => {
    hurry();
    const element = await now().rest();
    await untilNumber(element, '1,000');
    calm();
    const shown = textsOf(element);
    now().tab.fails('counts', answer({ people: { total: 250_000 } }));
    await untilNumber(element, '250,000');
    const numbers = shown.map((text) => Number(text.replace(/,/g, '')));
    assert.deepEqual(
      numbers,
      [...numbers].sort((one, other) => one - other),
    );
    assert.isAbove(numbers.length, 2);
  });

  it('stands still for readers who asked for less motion', async () => {
    const { matchMedia } = window;
    window.matchMedia = ((query: string) => ({ matches: query.includes('reduced-motion') })) as unknown as typeof matchMedia;
    try {
      hurry();
      const element = await now().rest();
      await untilNumber(element, '1,000');
      const shown = textsOf(element);
      now().tab.fails('counts', answer({ people: { total: 250_000 } }));
      await untilNumber(element, '250,000');
      assert.deepEqual([...new Set(shown)], ['250,000']);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('asks nobody while it is off screen, and begins when it is scrolled to', async () => {
    const far = document.createElement('div');
    far.setAttribute('style', 'height: 300vh');
    now().place.append(far);
    const element = now().create();
    now().place.append(element);
    await seen(element);
    assert.strictEqual(now().tab.requests.length, 0);
    element.scrollIntoView();
    await untilNumber(element, '1,000');
    window.scrollTo(0, 0);
  });

  it('has no timer and asks nobody while the tab is hidden', async () => {
    const balance = pageBalance();
    try {
      const element = await now().rest();
      await untilNumber(element, '1,000');
      assert.strictEqual(balance.open()['timers'], 1);
      hideTab(true);
      assert.strictEqual(balance.open()['timers'], 0);
      const asked = now().tab.asked('counts');
      hideTab(false);
      await until('a fresh number', () => now().tab.asked('counts') === asked + 1);
      await until('its timer', () => balance.open()['timers'] === 1);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
      balance.restore();
    }
  });

  it('goes on for the others when one of them is taken out', async () => {
    hurry();
    const [one, other] = [await now().rest(), await now().rest()];
    one.remove();
    now().tab.fails('counts', answer({ people: { total: 3 } }));
    await untilNumber(other, '3');
  });
});

/** Every text that the number has from now on. */
function textsOf(element: Element): string[] {
  const texts: string[] = [];
  const note = () => texts.push(textOf(element, '#number'));
  new MutationObserver(note).observe(shadowOf(element), { childList: true, characterData: true, subtree: true });
  return texts;
}

/** Waits until an observer of our own has been told about it, after which its own must have been. */
async function seen(element: Element): Promise<void> {
  let told = false;
  const observer = new IntersectionObserver(() => (told = true));
  observer.observe(element);
  await until('the browser to look', () => told);
  observer.disconnect();
}

function hideTab(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { get: () => isHidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
