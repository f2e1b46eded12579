import { assert } from '@open-wc/testing';
import { isSeen, shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { parts } from '../parts.js';
import { ada, find, goOn, press, text, toWrite, toYou, type, untilText, words } from './at-the-letter.js';
import { letterStage } from './letter-stage.js';

describe('<solidarity-letter>, what arrives on the way', () => {
  const { now } = letterStage();
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

  it('shows the fallback beside the fault where nothing of it can be brought', async () => {
    const whole = parts.letter;
    parts.letter = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    try {
      const element = await now().rest();
      await untilPhase(element, 'find');
      assert.isFalse(isSeen(element.querySelector('a') ?? element));
      goOn(element);
      await untilPhase(element, 'broken');
      assert.isTrue(isSeen(element.querySelector('a') ?? element));
    } finally {
      parts.letter = whole;
    }
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
    await untilText(element, 'The next step did not arrive');
    assert.strictEqual(find<HTMLInputElement>(element, '#givenName').value, ada.givenName);
    assert.match(find<HTMLTextAreaElement>(element, '#whole').value, /^Dear Ms Lind,[^]*Ada-Zq Byron-Zq$/);
    press(element, 'Change the letter');
    await untilPhase(element, 'write');
    goOn(element);
    await untilPhase(element, 'you');
    isLost = false;
    goOn(element);
    await untilPhase(element, 'preview');
    assert.include(find(element, '.letter').innerText, `${ada.givenName} ${ada.familyName}`);
  });

  it('stays where it is where the hand-over comes after the writer has gone elsewhere', async () => {
    let arrive = (): void => undefined;
    parts.handOver = () => new Promise((resolve) => (arrive = () => void real().then(resolve)));
    const element = await now().rest({ campaign: 'letter-mailed' });
    await toYou(element);
    press(element, 'I would rather send it myself');
    type(element, 'givenName', ada.givenName);
    type(element, 'familyName', ada.familyName);
    goOn(element);
    await untilText(element, 'Looking…');
    press(element, 'Let it be sent from here');
    arrive();
    await until('a form that can be sent', () => find(element, 'button.main').textContent.trim() === 'See the letter');
    assert.isTrue(element.matches(':state(you)'));
    assert.include(text(element), 'Email address');
  });

  it('follows the language of the page, all of it at once', async () => {
    const element = await now().rest();
    await toWrite(element);
    document.documentElement.lang = 'ar';
    try {
      await untilText(element, 'اجعلها رسالتك أنت');
      await until('the letter in Arabic', () => find<HTMLTextAreaElement>(element, '#body').value.includes('أطلب منكم'));
    } finally {
      document.documentElement.removeAttribute('lang');
    }
    await untilText(element, 'Make it your own');
    await until('the letter in English', () => find<HTMLTextAreaElement>(element, '#body').value.includes('fair plan'));
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
    await untilText(element, 'تحية إلى Rosa Lind');
    const letter = find(element, '.letter').innerText;
    assert.include(letter, 'أطلب منكم دعم خطة عادلة');
    assert.include(letter, words);
    assert.include(letter, `${ada.givenName} ${ada.familyName}`);
    assert.notInclude(shadowOf(element).textContent, 'fair plan');
  });
});
