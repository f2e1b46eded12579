import { assert } from '@open-wc/testing';
import { drawn, parts } from '@solidarity/core';
import { focused } from '@solidarity/workshop/manners/access';
import { untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { control, find } from './at-the-form.js';
import { petitionStage } from './petition-stage.js';

describe('<solidarity-petition>, as its campaign comes', () => {
  const { now } = petitionStage();

  /** One whose campaign could not be had at first. */
  async function missed(changes?: Readonly<Record<string, string>>): Promise<HTMLElement> {
    const { tab, place, create } = now();
    tab.fails('campaign', 'down', 1);
    const element = create(changes);
    place.append(element);
    await untilPhase(element, 'unavailable');
    return element;
  }
  function tryAgain(element: HTMLElement): void {
    const again = find(element, 'button.quiet');
    again.focus();
    again.click();
  }

  it('tries again by itself, and at a click, where its campaign could not be had', async () => {
    const element = await missed();
    tryAgain(element);
    await untilPhase(element, 'ready');
    assert.strictEqual(now().tab.asked('campaign'), 2);
    assert.strictEqual(focused(), control(element, 'givenName'), 'the button is gone, and the focus goes on');
  });

  it('moves the focus to what is said where its campaign is over', async () => {
    const element = await missed({ campaign: 'paused' });
    tryAgain(element);
    await untilPhase(element, 'paused');
    await until('the focus', () => focused() === find(element, '#over'));
  });

  it('leaves the focus where it is when its campaign comes by itself', async () => {
    const elsewhere = document.createElement('button');
    now().place.append(elsewhere);
    const element = await missed();
    elsewhere.focus();
    window.dispatchEvent(new Event('online'));
    await untilPhase(element, 'ready');
    assert.strictEqual(focused(), elsewhere);
  });

  const reserved = 'display: block; min-height: 3000px';
  function pushDown(pixels: number): void {
    const above = document.createElement('div');
    above.style.height = `${pixels}px`;
    now().place.append(above);
  }

  it('gives back the room it does not need, where that is out of sight, and leaves what the page wrote', async () => {
    pushDown(innerHeight);
    const element = await now().rest({ style: reserved });
    await untilPhase(element, 'fitted');
    assert.strictEqual(element.getBoundingClientRect().height, find(element, '.root').getBoundingClientRect().height);
    assert.strictEqual(element.getAttribute('style'), reserved);
  });

  it('gives it back as well where its words come after its campaign', async () => {
    const own = parts.languages['ar'];
    let come = (): void => undefined;
    const late = new Promise<void>((resolve) => (come = resolve));
    Object.assign(parts.languages, { ar: () => late.then(own) });
    pushDown(innerHeight);
    const element = await now().rest({ style: reserved, lang: 'ar' });
    come();
    await untilPhase(element, 'fitted');
    Object.assign(parts.languages, { ar: own });
  });

  it('keeps it where a story in sight is centred beside the form', async () => {
    const { place, create } = now();
    const [row, story] = [document.createElement('div'), document.createElement('p')];
    row.style.cssText = 'display: flex; align-items: center';
    story.style.cssText = 'flex: none; width: 50%; height: 40vh; background: #eee';
    const element = create({ style: 'flex: 1; box-sizing: border-box; min-height: 3000px; padding-block-start: 1700px' });
    row.append(story, element);
    row.style.marginBlockStart = `${innerHeight / 2 - 1500}px`; // the middle of the row is the middle of the window
    place.append(row);
    await untilPhase(element, 'ready');
    const before = story.getBoundingClientRect().top;
    assert.isBelow(before, innerHeight);
    await drawn();
    await drawn();
    assert.isFalse(element.matches(':state(fitted)'));
    assert.strictEqual(story.getBoundingClientRect().top, before);
  });

  it('keeps it where its end is in sight, so that nothing is moved before a visitor’s eyes', async () => {
    const element = await now().rest({ style: `${reserved}; transform: scale(0.1); transform-origin: 0 0` });
    assert.isBelow(find(element, '.root').getBoundingClientRect().bottom, innerHeight);
    await drawn();
    await drawn();
    assert.isFalse(element.matches(':state(fitted)'));
    assert.strictEqual(element.getBoundingClientRect().height, 300);
  });
});
