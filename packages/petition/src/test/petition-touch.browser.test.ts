import { assert } from '@open-wc/testing';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { button, control, find, type } from './at-the-form.js';
import { petitionStage } from './petition-stage.js';

describe('<solidarity-petition>, what it does at a touch', () => {
  const { now } = petitionStage();

  it('names countries in the language of the moment, in its order, and keeps the chosen one', async () => {
    const element = await now().rest({ campaign: 'every-field' });
    const country = find<HTMLSelectElement>(element, '#country');
    const named = (code: string) => [...country.options].find(({ value }) => value === code)?.text;
    const listIn = async (language: string, germany: string) => {
      element.lang = language;
      await until('the language', () => find(element, '.root').lang === language);
      country.blur();
      country.focus();
      await until('the countries', () => named('DE') === germany);
      const names = [...country.options].slice(1).map(({ text }) => text);
      assert.deepEqual(names, names.toSorted(new Intl.Collator(language).compare));
      return names.length;
    };
    const many = await listIn('de', 'Deutschland');
    country.value = 'ES';
    assert.strictEqual(await listIn('fr', 'Allemagne'), many);
    assert.deepEqual([country.value, named('ES')], ['ES', 'Espagne']);
  });

  it('asks aloud whether another mail domain was meant, and moves nothing below the form for it', async () => {
    const element = await now().rest();
    const status = find(element, 'form [role=status]');
    const room = () => status.getBoundingClientRect().bottom - button(element).getBoundingClientRect().bottom;
    const before = room();
    type(element, 'email', 'ada@gmial.com');
    control(element, 'email').blur();
    await until('the question', () => status.textContent === 'Did you mean gmail.com?');
    assert.strictEqual(room(), before);
    find(element, '.hint button').click();
    await until('the answer', () => status.textContent === '');
    assert.strictEqual(control(element, 'email').value, 'ada@gmail.com');
  });
});
