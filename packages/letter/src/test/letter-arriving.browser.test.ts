import { assert } from '@open-wc/testing';
import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { parts } from '../parts.js';
import { ada, find, goOn, toWrite, toYou, type, words } from './at-the-letter.js';
import { letterStage } from './letter-stage.js';

describe('<solidarity-letter>, what arrives on the way', () => {
  const now = letterStage();
  const real = parts.handOver;
  let asked = 0;
  let isLost = false;
  beforeEach(() => {
    [asked, isLost] = [0, false];
    parts.handOver = () => {
      asked++;
      return isLost ? Promise.reject(new TypeError('Failed to fetch dynamically imported module')) : real();
    };
  });
  afterEach(() => {
    parts.handOver = real;
  });

  it('brings the hand-over to nobody who has not written', async () => {
    const element = await now().rest();
    await toWrite(element);
    assert.strictEqual(asked, 0);
    goOn(element);
    await untilPhase(element, 'you');
    assert.strictEqual(asked, 1);
  });

  it('says so where the hand-over does not come, keeps what was typed, and asks for it again', async () => {
    isLost = true;
    const element = await now().rest();
    await toYou(element);
    type(element, 'givenName', ada.givenName);
    type(element, 'familyName', ada.familyName);
    goOn(element);
    await untilPhase(element, 'broken');
    assert.strictEqual(find<HTMLInputElement>(element, '#givenName').value, ada.givenName);
    isLost = false;
    goOn(element);
    await untilPhase(element, 'preview');
    assert.include(find(element, '.letter').innerText, `${ada.givenName} ${ada.familyName}`);
  });

  it('speaks another language in the midst of it, and keeps every word that was typed', async () => {
    const element = await now().rest();
    await toWrite(element);
    const sheet = () => find<HTMLTextAreaElement>(element, '#body');
    type(element, 'body', `${sheet().value}\n\n${words}`);
    goOn(element);
    await untilPhase(element, 'you');
    type(element, 'givenName', ada.givenName);
    element.lang = 'ar';
    await until('the form in Arabic', () => find(element, 'button.main').textContent.trim() === 'اعرض الرسالة');
    await until('the letter in Arabic', () => find(element, '#step').textContent.includes('من يكتب'));
    assert.strictEqual(find<HTMLInputElement>(element, '#givenName').value, ada.givenName);
    type(element, 'familyName', ada.familyName);
    goOn(element);
    await untilPhase(element, 'preview');
    const letter = find(element, '.letter').innerText;
    assert.include(letter, 'تحية إلى Rosa Lind');
    assert.include(letter, 'أطلب منكم دعم خطة عادلة');
    assert.include(letter, words);
    assert.include(letter, `${ada.givenName} ${ada.familyName}`);
    assert.notInclude(shadowOf(element).textContent, 'fair plan');
  });
});
