import { assert } from '@open-wc/testing';
import { focused, namelessControls } from './access.js';
import type { PublicNames } from './public-names.js';
import { shadowOf, untilPhase, type Now, type Subject } from './stage.js';
import { until } from './until.js';

/** Whoever reads it, and with whatever. */
export function mannersTowardsReaders({ reach, goesOn, focus = {} }: Subject, now: Now, names: PublicNames): void {
  for (const [phase, go] of Object.entries(reach)) {
    it(`is accessible in the phase ${phase}${focus[phase] ? ', and the focus is where it goes on' : ''}`, async () => {
      const { place, tab, create } = now();
      const element = create();
      place.append(element);
      await go(element, tab);
      await untilPhase(element, phase);
      const target = focus[phase];
      if (target) await until(`the focus on ${target}`, () => focused() === shadowOf(element).querySelector(target));
      assert.deepEqual(namelessControls(shadowOf(element)), []);
      names.see(element);
      await assert.isAccessible(element);
    });
  }

  it('speaks Arabic from right to left in an Arabic place', async () => {
    const { place, tab, create } = now();
    place.lang = 'ar';
    place.dir = 'rtl';
    const element = create();
    place.append(element);
    const [[phase, go] = ['', () => undefined]] = Object.entries(reach);
    await go(element, tab);
    await untilPhase(element, phase);
    const root = await until('an Arabic root', () => shadowOf(element).querySelector<HTMLElement>('[lang="ar"]'));
    assert.strictEqual(root.dir, 'rtl');
    assert.strictEqual(getComputedStyle(root).direction, 'rtl');
    assert.match(root.textContent, /\p{Script=Arabic}/u);
    assert.isAtMost(root.scrollWidth, root.clientWidth, 'width of what is in it');
    await assert.isAccessible(element);
  });

  it('fits a column of 200 pixels', async () => {
    const { place, rest } = now();
    place.setAttribute('style', 'width: 200px');
    const element = await rest();
    const root = shadowOf(element).querySelector('.root');
    assert.isAtMost(root?.scrollWidth ?? 0, 200);
  });

  it('goes on when a translator has wrapped every text in it', async () => {
    const { tab, rest } = now();
    const element = await rest();
    for (const root of [element, shadowOf(element)]) wrapTexts(root);
    await goesOn(element, tab);
  });
}

/** As page translators do: each text node moves into a <font>. */
function wrapTexts(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  }
}
