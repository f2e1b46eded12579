import { assert } from '@open-wc/testing';
import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import type { TabBackend } from '@solidarity/workshop/manners/tab-backend';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { ada, find, goOn, press, rewrite, text, toMailed, toWrite, toYou, type, untilText, words } from './at-the-letter.js';
import { letterStage } from './letter-stage.js';

describe('<solidarity-letter>, mailed by the backend', () => {
  const { now, hurry, calm } = letterStage();

  const letters = (tab: TabBackend) => tab.mail.sent.filter(({ to }) => JSON.stringify(to).includes('parliament.example'));

  it('asks who writes, and mails the letter once they have confirmed', async () => {
    const { tab, place, rest } = now();
    const told: unknown[] = [];
    place.addEventListener('solidarity-letter-sent', ({ detail }) => told.push(detail));
    const element = await rest({ campaign: 'letter-mailed' });
    await toMailed(element);
    press(element, 'Send it from here');
    await untilPhase(element, 'check-your-mail');
    assert.include(text(element), 'Press the button in it, and your letter goes out.');
    assert.deepEqual(told, [{ campaign: 'letter-mailed', channel: 'backend' }]);
    assert.strictEqual(letters(tab).length, 0);
    await tab.confirm();
    await tab.deliver();
    const [letter] = letters(tab);
    assert.match(letter?.text ?? '', /^Dear Ms Lind,\n\n[^]*fair plan[^]*\n\nYours sincerely,\nAda-Zq Byron-Zq/);
  });

  it('leaves no draft, and no name in the page, once it was taken', async () => {
    const element = await now().rest({ campaign: 'letter-mailed' });
    await toMailed(element);
    goOn(element);
    await untilPhase(element, 'check-your-mail');
    const kept = JSON.stringify([...Object.entries(sessionStorage), ...Object.entries(localStorage)]);
    assert.notInclude(`${kept} ${text(element)}`, 'Zq');
    assert.notInclude(kept, 'solidarity-letter');
  });

  it('keeps what was written while another address is given', async () => {
    const { tab, rest } = now();
    const element = await rest({ campaign: 'letter-mailed' });
    await untilPhase(element, 'find');
    await toWrite(element);
    type(element, 'body', words);
    goOn(element);
    await untilPhase(element, 'you');
    const send = async (email: string) => {
      for (const [name, value] of Object.entries({ ...ada, email })) type(element, name, value);
      find(element, '#consent-petition').click();
      goOn(element);
      await untilPhase(element, 'preview');
      goOn(element);
      await untilPhase(element, 'hand-over');
      goOn(element);
      await untilPhase(element, 'check-your-mail');
    };
    await send('ada.zq@exmaple.org');
    press(element, 'Use another address');
    await untilPhase(element, 'you');
    await send(ada.email);
    await tab.confirm();
    await tab.deliver();
    assert.include(letters(tab)[0]?.text, words);
  });

  it('says what failed on the way, keeps the letter, and sends it at the next press', async () => {
    const { tab, rest } = now();
    const element = await rest({ campaign: 'letter-mailed' });
    await toMailed(element);
    tab.fails('letters', { status: 403 });
    goOn(element);
    await untilPhase(element, 'refused');
    assert.include(text(element), 'The service refused this');
    assert.include(find<HTMLTextAreaElement>(element, '#whole').value, 'Ada-Zq Byron-Zq');
    tab.heals('letters');
    goOn(element);
    await untilPhase(element, 'check-your-mail');
  });

  it('sends what was changed after an answer was lost', async () => {
    const { tab, rest } = now();
    const element = await rest({ campaign: 'letter-mailed' });
    await toMailed(element);
    tab.fails('letters', 'answer-lost');
    hurry(20);
    goOn(element);
    await untilPhase(element, 'broken');
    calm();
    await rewrite(element, words);
    goOn(element);
    await untilPhase(element, 'hand-over');
    tab.heals('letters');
    goOn(element);
    await untilPhase(element, 'check-your-mail');
  });

  it('does one thing at a time: while the backend is asked, nothing else becomes of the letter', async () => {
    const { tab, rest } = now();
    const element = await rest({ campaign: 'letter-mailed' });
    await toMailed(element);
    const release = tab.holds('letters');
    goOn(element);
    await untilText(element, 'Sending…');
    press(element, 'Save it as text');
    press(element, 'Change the letter');
    assert.isTrue(element.matches(':state(sending)'));
    release();
    await untilPhase(element, 'check-your-mail');
    assert.strictEqual(tab.asked('letters'), 1);
  });

  it('offers no other way where the campaign has none', async () => {
    const element = await now().rest({ campaign: 'letter-by-us' });
    await toYou(element);
    assert.notInclude(text(element), 'I would rather send it myself');
  });

  it('lets a writer send it by their own hand, with a name and nothing else', async () => {
    const element = await now().rest({ campaign: 'letter-mailed' });
    await toYou(element);
    type(element, 'givenName', ada.givenName);
    press(element, 'I would rather send it myself');
    await until('no address', () => shadowOf(element).querySelector('#email') === null);
    assert.strictEqual(find<HTMLInputElement>(element, '#givenName').value, ada.givenName);
    type(element, 'familyName', ada.familyName);
    goOn(element);
    await untilPhase(element, 'preview');
    goOn(element);
    await untilPhase(element, 'hand-over');
    assert.notInclude(text(element), 'Send it from here');
  });

  it('asks again for the address where another is wanted', async () => {
    const element = await now().rest({ campaign: 'letter-mailed' });
    await toMailed(element);
    goOn(element);
    await untilPhase(element, 'check-your-mail');
    press(element, 'Use another address');
    await untilPhase(element, 'you');
    assert.isNotNull(shadowOf(element).querySelector('#email'));
  });

  it('mails nobody for a test but the editor, and counts nothing', async () => {
    const { tab, rest } = now();
    const element = await rest({ campaign: 'letter-mailed', test: '' });
    await toMailed(element);
    goOn(element);
    await untilPhase(element, 'check-your-mail');
    await untilText(element, 'A try-out: the letter goes to the campaign’s own editor');
    await tab.deliver();
    assert.strictEqual(letters(tab).length, 0);
    assert.strictEqual((await tab.counts('letter-mailed')).letters, 0);
  });

  it('says a slip at its field', async () => {
    const element = await now().rest({ campaign: 'letter-mailed' });
    await toYou(element);
    goOn(element);
    await untilPhase(element, 'slip');
    await untilText(element, 'We need your agreement to send your letter');
    assert.notInclude(text(element), words);
  });
});
