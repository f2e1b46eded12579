import { assert } from '@open-wc/testing';
import { SolidaritySignedEvent } from '@solidarity/core';
import { isSeen, shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { counterStage, isLive, textOf, untilNumber } from './counter-stage.js';

describe('<solidarity-counter>', () => {
  const { now } = counterStage();

  it('says how many have signed', async () => {
    const element = await now().rest();
    await untilNumber(element, '1,000');
    assert.strictEqual(textOf(element, '[part=sentence]'), '1,000 people have signed');
    assert.strictEqual(shadowOf(element).querySelector('#number')?.getAttribute('translate'), 'no');
  });

  it('costs one request however many there are', async () => {
    const elements = Array.from({ length: 20 }, () => now().create());
    now().place.append(...elements);
    for (const element of elements) await untilNumber(element, '1,000');
    assert.deepEqual([now().tab.requests.length, now().tab.asked('counts')], [1, 1]);
  });

  it('tells each total in an event, once', async () => {
    const totals: unknown[] = [];
    now().place.addEventListener('solidarity-count', ({ detail }) => totals.push(detail));
    const element = await now().rest();
    await untilNumber(element, '1,000');
    assert.deepEqual(totals, [{ campaign: 'asylum', total: 1000 }]);
  });

  it('says nothing below its least number, and speaks from it on', async () => {
    const few = now().create({ min: '1001' });
    const enough = now().create({ min: '1000' });
    now().place.append(few, enough);
    await untilPhase(few, 'hidden');
    await untilNumber(enough, '1,000');
    assert.strictEqual(textOf(few), '');
  });

  it('keeps its fallback for a campaign that nobody knows', async () => {
    const element = now().create({ campaign: 'nobody' });
    now().place.append(element);
    await until('the answer', () => now().tab.asked('counts') === 1);
    assert.isTrue(isSeen(element.querySelector('a') ?? element));
  });

  it('moves at once when somebody on this page was counted', async () => {
    const [one, other] = [await now().rest(), await now().rest()];
    const elsewhere = await now().rest({ campaign: 'unconfirmed' });
    await untilNumber(elsewhere, '1,000');
    document.dispatchEvent(new SolidaritySignedEvent('asylum', 'counted'));
    await untilNumber(one, '1,001');
    await untilNumber(other, '1,001');
    assert.strictEqual(textOf(elsewhere, '#number'), '1,000');
  });

  it('waits for the mail where a signature is to be confirmed', async () => {
    const element = await now().rest();
    await untilNumber(element, '1,000');
    document.dispatchEvent(new SolidaritySignedEvent('asylum', 'confirm'));
    document.dispatchEvent(new SolidaritySignedEvent('asylum', 'counted'));
    await untilNumber(element, '1,001');
  });

  it('writes a compact number, with the whole one as its title', async () => {
    const element = await now().rest({ campaign: 'people-1100000', format: 'compact' });
    await untilNumber(element, '1.1 million');
    assert.strictEqual(textOf(element, '[part=sentence]'), '1.1 million people have signed');
    assert.strictEqual(shadowOf(element).querySelector<HTMLElement>('#number')?.title, '1,100,000');
  });

  it('names the people of one country', async () => {
    const element = await now().rest({ country: 'gb' });
    await until('the line about it', () => textOf(element, '[part=country]') === '85 from the United Kingdom');
    const none = await now().rest({ country: 'IS', sums: '' });
    await until('what stands below', () => textOf(none, '[part=sums]') !== '');
    assert.strictEqual(textOf(none, '[part=country]'), '');
  });

  const bars: readonly (readonly [about: string, attributes: Record<string, string>, bar: readonly number[] | undefined, goal: string])[] =
    [
      ['the next round number', { campaign: 'people-8' }, [8, 10], 'Next goal: 10'],
      ['the campaign’s goal', { campaign: 'goal' }, [600, 5000], 'Next goal: 5,000'],
      ['the builder’s goal', { campaign: 'goal', goal: '7 000' }, [600, 7000], 'Next goal: 7,000'],
      ['the ladder beyond a goal that is reached', { campaign: 'goal', goal: '600' }, [600, 750], 'Next goal: 750'],
      ['no goal once the campaign has won', { campaign: 'over' }, undefined, ''],
    ];
  for (const [about, attributes, bar, goal] of bars) {
    it(`shows a bar towards ${about}`, async () => {
      const element = await now().rest({ ...attributes, bar: '' });
      const progress = shadowOf(element).querySelector('progress');
      assert.deepEqual(progress ? [progress.value, progress.max] : undefined, bar as number[] | undefined);
      assert.strictEqual(textOf(element, '[part=goal]'), goal);
    });
  }

  it('says how the number is made up', async () => {
    const element = await now().rest({ campaign: 'sums', sums: '' });
    await until('what stands below', () => isLive(element) && textOf(element, '[part=sums]') !== '');
    assert.strictEqual(textOf(element, '[part=sums]'), 'How this number is made up On paper 50 Signed elsewhere before 700');
  });

  it('shows a table by country, with small ones folded', async () => {
    const element = await now().rest({ campaign: 'sums', countries: '' });
    await until('the table', () => shadowOf(element).querySelector('tr'));
    const rows = [...shadowOf(element).querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => cell.textContent.trim()).join(' '),
    );
    assert.deepEqual(rows, ['United Kingdom 400', 'France 120', 'Germany 30', 'Other countries 3']);
  });

  it('says two people in Arabic in one word', async () => {
    const element = await now().rest({ campaign: 'people-2', lang: 'ar' });
    await until('the Arabic sentence', () => textOf(element, '[part=sentence]') === 'وقّع شخصان');
  });

  it('changes its language with its lang', async () => {
    const element = await now().rest({ lang: 'ar' });
    await until('the Arabic sentence', () => textOf(element, '[part=sentence]').includes('وقّع'));
    element.lang = 'en';
    await until('the English sentence', () => textOf(element, '[part=sentence]') === '1,000 people have signed');
  });

  it('follows another campaign when it is told to', async () => {
    const element = await now().rest();
    element.setAttribute('campaign', 'people-8');
    await untilNumber(element, '8');
  });
});
