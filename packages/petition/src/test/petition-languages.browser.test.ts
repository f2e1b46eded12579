import { assert } from '@open-wc/testing';
import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { button, fillAndPress, find, press } from './at-the-form.js';
import { petitionStage } from './petition-stage.js';

describe('<solidarity-petition>, where its campaign speaks another language than its place', () => {
  const { now } = petitionStage();

  /** What is marked as English in a Welsh place. */
  const marked = (element: Element) =>
    [...shadowOf(element).querySelectorAll<HTMLElement>('[lang=en]')].map(({ textContent }) => textContent);
  async function inWelsh(campaign: string): Promise<HTMLElement> {
    now().place.lang = 'cy';
    const element = await now().rest({ campaign });
    await until('Welsh', () => shadowOf(element).querySelector('.root[lang=cy]') !== null);
    return element;
  }

  it('marks what the campaign asks, and nothing that is said in the language of the place', async () => {
    const element = await inWelsh('every-field');
    assert.deepEqual(marked(element), [
      'You are',
      'A nurse',
      'Your story',
      'I am of age',
      'I sign, and agree that Common Shelter keeps my name.',
      'Write to me about this campaign.',
    ]);
    await assert.isAccessible(element);
    press(element);
    await untilPhase(element, 'slip');
    const summary = find(element, '#summary');
    const links = [...summary.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent);
    assert.deepEqual(links, ['I am of age', 'I sign, and agree that Common Shelter keeps my…']);
  });

  it('marks the button and the thanks that are the campaign’s own', async () => {
    const element = await inWelsh('own-button');
    assert.strictEqual(button(element).querySelector('[lang=en]')?.textContent, 'Stand with us');
    fillAndPress(element);
    await untilPhase(element, 'counted');
    assert.deepEqual(marked(element), ['Thank you for standing up.', 'Now tell a friend.']);
  });

  it('marks nothing in its own language, and nothing any more once the place speaks it', async () => {
    assert.deepEqual(marked(await now().rest({ campaign: 'every-field', lang: 'en-GB' })), []);
    const element = await inWelsh('asylum');
    assert.notDeepEqual(marked(element), []);
    element.lang = 'en';
    await until(
      'no mark',
      () => shadowOf(element).querySelector('.root[lang=en]') && find(element, '.root').querySelector('[lang]') === null,
    );
  });
});
