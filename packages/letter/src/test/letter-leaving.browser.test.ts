import { assert } from '@open-wc/testing';
import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import {
  chooseCountry,
  ada,
  find,
  goOn,
  press,
  rewrite,
  text,
  toAsked,
  toHandOver,
  toPreview,
  toWrite,
  toYou,
  type,
  untilText,
  words,
} from './at-the-letter.js';
import { letterStage } from './letter-stage.js';

const kept = () => JSON.stringify([...Object.entries(sessionStorage), ...Object.entries(localStorage)]);

describe('<solidarity-letter>, leaving', () => {
  const { now } = letterStage();

  it('asks only for a name where the backend mails nothing', async () => {
    const element = await now().rest();
    await toYou(element);
    const names = [...shadowOf(element).querySelectorAll<HTMLInputElement>('form input:not([aria-hidden] *)')].map(({ name }) => name);
    assert.deepEqual(names, ['givenName', 'familyName']);
    goOn(element);
    await untilPhase(element, 'slip');
  });

  it('shows the letter with the writer’s name under it', async () => {
    const element = await now().rest();
    await toPreview(element);
    assert.match(find(element, '.letter').innerText, /Dear Ms Lind,[^]*fair plan[^]*Yours sincerely,\nAda-Zq Byron-Zq/);
  });

  it('offers a mail app an address that holds the whole letter', async () => {
    const element = await now().rest();
    await toHandOver(element);
    const { href } = find<HTMLAnchorElement>(element, 'a[href^="mailto:"]');
    assert.isTrue(href.startsWith('mailto:rosa.lind@parliament.example?subject=A%20fair%20plan'));
    assert.include(decodeURIComponent(href), 'Yours sincerely,\r\nAda-Zq Byron-Zq');
  });

  it('offers copy, then open, for a letter that is too long', async () => {
    const element = await now().rest();
    await toWrite(element);
    type(element, 'body', 'A long letter. '.repeat(200));
    goOn(element);
    await untilPhase(element, 'you');
    type(element, 'givenName', ada.givenName);
    type(element, 'familyName', ada.familyName);
    goOn(element);
    await untilPhase(element, 'preview');
    goOn(element);
    await untilPhase(element, 'hand-over');
    const { href } = find<HTMLAnchorElement>(element, 'a[href^="mailto:"]');
    assert.notInclude(href, 'body=');
    assert.include(text(element), 'Copies the text first');
    assert.match(find<HTMLTextAreaElement>(element, '#whole').value, /^Dear Ms Lind,\n\nA long letter/);
  });

  it('tells the backend what was started and what was sent, and nothing of the person', async () => {
    const { tab, place, rest } = now();
    const told: unknown[] = [];
    place.addEventListener('solidarity-letter-sent', ({ detail }) => told.push(detail));
    const element = await rest();
    await toAsked(element);
    assert.deepEqual(told, []);
    press(element, 'Yes, it is sent');
    await untilPhase(element, 'counted');
    assert.deepEqual(told, [{ campaign: 'letter', channel: 'txt' }]);
    await until('both requests', () => tab.asked('letters') > 0 && tab.asked('outcome') > 0);
    const sent = tab.requests.filter(({ method }) => method === 'POST');
    assert.deepEqual((JSON.parse(sent[0]?.body ?? '{}') as { targets?: unknown }).targets, ['lind']);
    assert.strictEqual(new Set(sent.map(({ key }) => key)).size, 1);
    await until('one letter sent', async () => (await tab.counts('letter')).letters === 1);
    for (const { url, body: posted } of tab.requests) assert.notMatch(`${url} ${posted}`, /Zq/);
  });

  it('counts a letter as sent also where its start is slow to arrive', async () => {
    const { tab, rest } = now();
    const element = await rest();
    const release = tab.holds('letters');
    await toAsked(element);
    press(element, 'Yes, it is sent');
    await untilPhase(element, 'counted');
    assert.strictEqual(tab.asked('outcome'), 0);
    release();
    await until('one letter sent', async () => (await tab.counts('letter')).letters === 1);
  });

  it('selects the letter where the clipboard is closed, and stays with it', async () => {
    const { tab, rest } = now();
    const element = await rest();
    await toHandOver(element);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      press(element, 'Copy the letter');
      await untilText(element, 'The letter is selected');
      const whole = find<HTMLTextAreaElement>(element, '#whole');
      assert.deepEqual([whole.selectionStart, whole.selectionEnd], [0, whole.value.length]);
      assert.isTrue(element.matches(':state(hand-over)'));
      assert.strictEqual(tab.asked('letters'), 0);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('takes the second press of a double one for none', async () => {
    const { tab, rest } = now();
    const element = await rest();
    await toHandOver(element);
    find(element, 'a[href^="mailto:"]').dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true }));
    assert.isTrue(element.matches(':state(hand-over)'));
    assert.strictEqual(tab.asked('letters'), 0);
  });

  it('keeps who writes while the letter is changed once more', async () => {
    const element = await now().rest();
    await toPreview(element);
    await rewrite(element, words);
    assert.match(find(element, '.letter').innerText, /neighbour Zq waits[^]*Ada-Zq Byron-Zq/);
  });

  it('goes back to the ways where it was not sent', async () => {
    const element = await now().rest();
    await toAsked(element);
    press(element, 'Not yet');
    await untilPhase(element, 'hand-over');
  });

  it('leaves nothing on the device once it is sent', async () => {
    const { tab, rest } = now();
    const element = await rest();
    await toWrite(element);
    type(element, 'body', words);
    find(element, '#keep').click();
    goOn(element);
    await untilPhase(element, 'you');
    type(element, 'givenName', ada.givenName);
    type(element, 'familyName', ada.familyName);
    goOn(element);
    await untilPhase(element, 'preview');
    assert.notInclude(kept(), ada.givenName);
    goOn(element);
    await untilPhase(element, 'hand-over');
    press(element, 'Save it as text');
    await untilPhase(element, 'asked');
    press(element, 'Yes, it is sent');
    await untilPhase(element, 'counted');
    assert.notInclude(kept(), 'solidarity-letter');
    assert.notInclude(text(element), 'Zq');
    await until('what was told of it', () => tab.asked('outcome') > 0);
  });

  it('takes no brackets for a name, since a name is put into the letter', async () => {
    const element = await now().rest();
    await toYou(element);
    type(element, 'givenName', '[Ada]');
    type(element, 'familyName', ada.familyName);
    goOn(element);
    await untilPhase(element, 'slip');
    assert.include(find(element, '#summary').textContent, 'Please leave brackets out');
  });

  it('hands over nothing where the page says no', async () => {
    const { tab, rest } = now();
    const element = await rest();
    element.addEventListener('solidarity-submit', (event) => event.preventDefault());
    await toHandOver(element);
    press(element, 'Save it as text');
    assert.isTrue(element.matches(':state(hand-over)'));
    assert.strictEqual(tab.asked('letters'), 0);
  });

  it('prints a page that holds the letter and nothing else', async () => {
    const element = await now().rest();
    await toHandOver(element);
    const { printed, restore } = paperInPlaceOfPrinter();
    try {
      press(element, 'Print it');
      await until('a printed page', () => printed.length > 0);
      assert.match(printed.join(), /^A fair plan for people seeking asylum\n\nDear Ms Lind,[^]*Ada-Zq Byron-Zq$/);
      await untilPhase(element, 'asked');
    } finally {
      restore();
    }
  });

  it('writes one letter to each target where the text differs, one after the other', async () => {
    const element = await now().rest({ campaign: 'letter-country' });
    await chooseCountry(element, 'GB');
    goOn(element);
    await untilPhase(element, 'write');
    goOn(element);
    await untilPhase(element, 'you');
    type(element, 'givenName', ada.givenName);
    type(element, 'familyName', ada.familyName);
    goOn(element);
    await untilPhase(element, 'preview');
    assert.strictEqual(shadowOf(element).querySelectorAll('.letter').length, 2);
    goOn(element);
    await untilPhase(element, 'hand-over');
    assert.include(text(element), 'Letter 1 of 2');
    press(element, 'Save it as text');
    await untilPhase(element, 'asked');
    press(element, 'Yes, it is sent');
    await untilText(element, 'Letter 2 of 2');
    assert.match(find<HTMLTextAreaElement>(element, '#whole').value, /^Dear Sir or Madam,/);
  });
});

/** What frames would print, since a browser's own printer would stop the page until somebody answers it. */
function paperInPlaceOfPrinter(): { readonly printed: readonly string[]; restore(): void } {
  const { prototype } = HTMLIFrameElement;
  const real = Object.getOwnPropertyDescriptor(prototype, 'contentWindow');
  const printed: string[] = [];
  Object.defineProperty(prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const page = real?.get?.call(this) as Window | null;
      if (page) page.print = () => void printed.push(page.document.body.innerText.trim());
      return page;
    },
  });
  return { printed, restore: () => void (real && Object.defineProperty(prototype, 'contentWindow', real)) };
}
