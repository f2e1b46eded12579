import { assert } from '@open-wc/testing';
import { control, find, press, sees, text, tick, type, typed, untilText } from '@solidarity/workshop/manners/hands';
import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { address, fill, fillAndPress } from './at-the-form.js';
import { newsletterStage } from './newsletter-stage.js';

const names = (element: Element) =>
  [...shadowOf(element).querySelectorAll<HTMLInputElement>('form [name]:not([aria-hidden] *)')].map(({ name }) => name);

describe('<solidarity-newsletter>', () => {
  const { now, hurry } = newsletterStage();

  const chooseLanguage = (element: Element, tag: string) => {
    const choice = control(element, 'language');
    choice.value = tag;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  };

  describe('asking', () => {
    it('asks for an address alone, with the consent unticked, where the list says nothing', async () => {
      const element = await now().rest({ list: 'plain' });
      assert.deepEqual(names(element), ['email', 'consent-updates']);
      assert.isFalse(typed(element)['consent-updates']);
      assert.isFalse(sees(element, 'fieldset'));
    });

    it('asks for a name where the list does', async () => {
      assert.deepEqual(names(await now().rest({ list: 'named' })).slice(0, 2), ['givenName', 'email']);
    });

    it('offers topics and the language before the consent, none of them chosen for the visitor', async () => {
      const element = await now().rest();
      assert.deepEqual(names(element), ['email', 'x-topic-campaigns', 'x-topic-events', 'language', 'consent-updates']);
      assert.deepEqual(typed(element), {
        email: '',
        'x-topic-campaigns': false,
        'x-topic-events': false,
        language: 'en',
        'consent-updates': false,
      });
      assert.include(find(element, 'legend').textContent, 'What would you like to read about?');
    });

    it('has the list’s title for a heading, unless the page has its own', async () => {
      assert.strictEqual(find(await now().rest(), '#heading').textContent, 'Shelter news');
      assert.strictEqual(find(await now().rest({ heading: 'Stay in touch' }), '#heading').textContent, 'Stay in touch');
    });

    it('marks what the list says in another language than its place', async () => {
      now().place.lang = 'cy';
      const element = await now().rest();
      await until('Welsh', () => sees(element, '.root[lang=cy]'));
      const marked = [...shadowOf(element).querySelectorAll('[lang=en]:not(option)')].map(({ textContent }) => textContent);
      assert.deepEqual(marked, ['Shelter news', 'About once a month.', 'Campaigns', 'Events', 'Common Shelter may write to me.']);
    });

    it('lets nothing move that stood before the list came', async () => {
      const release = now().tab.holds('campaign');
      const element = now().create();
      now().place.append(element);
      await until('the address', () => sees(element, '#email'));
      const before = find(element, '#email').getBoundingClientRect().top;
      release();
      await untilPhase(element, 'ready');
      assert.strictEqual(find(element, '#email').getBoundingClientRect().top, before);
    });
  });

  describe('subscribing', () => {
    it('takes an address and topics, and holds them once the mailed button was pressed', async () => {
      const element = await now().rest({ partner: 'bath' });
      fill(element);
      tick(element, 'x-topic-events');
      press(element);
      await untilPhase(element, 'check-your-mail');
      await untilText(element, 'Press the button in it, and you are on the list.');
      const [pending] = await now().tab.subscriptions('updates');
      assert.deepEqual([pending?.email, pending?.status, pending?.language, pending?.partner], [address, 'pending', 'en', 'bath']);
      await now().tab.confirm();
      const [{ status, person, consents } = assert.fail('expected a subscription'), ...others] = await now().tab.subscriptions('updates');
      assert.strictEqual(others.length, 0);
      assert.deepEqual([status, person['x-topic-events'], person['x-topic-campaigns']], ['confirmed', true, false]);
      assert.deepEqual(
        consents.map((consent) => [consent.purpose, consent.granted, consent.text]),
        [['updates', true, 'Common Shelter may write to me.']],
      );
    });

    it('says in an event which list and how, and nothing of a signature', async () => {
      const told: unknown[] = [];
      for (const name of ['solidarity-subscribed', 'solidarity-signed'] as const)
        now().place.addEventListener(name, (event) => told.push([event.type, event.detail]));
      fillAndPress(await now().rest());
      await until('an event', () => told.length > 0);
      assert.deepEqual(told, [['solidarity-subscribed', { list: 'updates', state: 'confirm' }]]);
    });

    it('says the same to whoever is on the list already', async () => {
      const said: string[] = [];
      for (let time = 0; time < 2; time++) {
        const element = await now().rest();
        fillAndPress(element);
        await untilPhase(element, 'check-your-mail');
        said.push(text(element).replace(/\d+ seconds?/, ''));
        element.remove();
        if (time === 0) await now().tab.confirm();
      }
      assert.strictEqual(said[0], said[1]);
    });

    it('says what is missing, and sends nothing', async () => {
      const element = await now().rest();
      press(element);
      await untilPhase(element, 'slip');
      const links = [...find(element, '#summary').querySelectorAll('a')].map((link) => link.getAttribute('href'));
      assert.deepEqual(links, ['#email', '#consent-updates']);
      assert.strictEqual(now().tab.asked('subscriptions'), 0);
    });

    it('asks for the mail once more by the key of the form', async () => {
      const element = await now().rest();
      hurry();
      fillAndPress(element);
      await untilPhase(element, 'check-your-mail');
      (await until('the button', () => shadowOf(element).querySelector<HTMLButtonElement>('button.quiet'))).click();
      await untilText(element, 'It is on its way again.');
      const [sent, again] = now().tab.requests.slice(-2);
      assert.strictEqual(again?.url, `${sent?.url}/mail`);
      assert.strictEqual(again?.key, sent?.key);
      assert.notInclude(again?.body, address);
    });
  });

  describe('choosing a language', () => {
    it('names each language as its own readers do', async () => {
      const element = await now().rest();
      const shown = () => [...find(element, '#language').querySelectorAll('option')].map((option) => option.textContent);
      await until('the names', () => shown().join() === 'English,العربية');
    });

    it('speaks that language, asks the list’s words anew, and subscribes in it', async () => {
      const element = await now().rest();
      type(element, 'email', address);
      tick(element, 'x-topic-events');
      tick(element, 'consent-updates');
      chooseLanguage(element, 'ar');
      await untilText(element, 'يمكن لكومن شلتر أن تراسلني.');
      const root = await until('an Arabic root', () => shadowOf(element).querySelector<HTMLElement>('.root[lang=ar]'));
      assert.strictEqual(root.dir, 'rtl');
      const kept = typed(element);
      assert.deepEqual([kept['email'], kept['x-topic-events'], kept['language']], [address, true, 'ar']);
      assert.isFalse(kept['consent-updates'], 'the consent in another language is read, and given, anew');
      assert.isNull(element.getAttribute('lang'), 'the page’s own attribute');
      tick(element, 'consent-updates');
      press(element);
      await untilPhase(element, 'check-your-mail');
      const [{ language, consents } = assert.fail('expected a subscription')] = await now().tab.subscriptions('updates');
      assert.deepEqual([language, consents[0]?.text], ['ar', 'يمكن لكومن شلتر أن تراسلني.']);
    });

    it('leaves the other elements of the page as they are', async () => {
      const [element, other] = [await now().rest(), await now().rest()];
      chooseLanguage(element, 'ar');
      await until('an Arabic root', () => sees(element, '.root[lang=ar]'));
      assert.isTrue(sees(other, '.root[lang=en]'));
    });
  });

  describe('coming back from the confirmation page', () => {
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));
    const cameBack = (mark: string) => history.replaceState(null, '', mark);

    it('thanks a visitor, and asks for nothing more', async () => {
      cameBack('#solidarity-subscribed=updates');
      const element = now().create();
      now().place.append(element);
      await untilPhase(element, 'subscribed');
      await untilText(element, 'You are on the list.');
      await until('the focus', () => shadowOf(element).activeElement?.id === 'after');
      assert.isFalse(sees(element, 'button'));
    });

    it('takes no notice of a mark for another list, nor of one for a petition of its own id', async () => {
      for (const mark of ['#solidarity-subscribed', '#solidarity-subscribed=plain', '#solidarity-confirmed=asylum']) {
        cameBack(mark);
        const element = await now().rest({ list: 'asylum' });
        assert.isTrue(sees(element, 'form'), mark);
      }
    });
  });
});
