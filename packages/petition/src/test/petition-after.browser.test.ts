import { assert } from '@open-wc/testing';
import { whenIdle } from '@solidarity/core';
import { parts } from '@solidarity/core';
import { focused } from '@solidarity/workshop/manners/access';
import { isSeen, shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { fillAndPress, find, press, fill, sees, text, typed, untilText } from './at-the-form.js';
import { petitionStage } from './petition-stage.js';

describe('<solidarity-petition>, afterwards', () => {
  const { now, hurry } = petitionStage();
  const signed = async (campaign = 'asylum') => {
    const element = await now().rest({ campaign });
    fillAndPress(element);
    await untilPhase(element, campaign === 'asylum' ? 'check-your-mail' : 'counted');
    return element;
  };
  const buttonNamed = (element: Element, name: string) =>
    [...shadowOf(element).querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  /** The campaign's page, with a word on which way it went. */
  const copied = 'https://charity.example/petition?utm_source=copy&utm_medium=share&utm_campaign=unconfirmed';
  const askAgain = async (element: Element) => {
    const again = await until('the button', () => buttonNamed(element, 'Send it again'));
    again.click();
  };

  it('lets the mail be asked for again after half a minute, by its key alone', async () => {
    const { tab } = now();
    hurry(30);
    const element = await signed();
    await untilText(element, /You can ask for it again in [23]\d seconds/);
    assert.strictEqual(buttonNamed(element, 'Send it again'), undefined);
    await tab.deliver();
    await askAgain(element);
    await untilText(element, 'It is on its way again.');
    const [first, mail] = tab.requests.slice(-2);
    assert.deepEqual([mail?.url, mail?.body, mail?.key], [`${tab.address}/v1/campaigns/asylum/signatures/mail`, '{}', first?.key]);
    assert.strictEqual(buttonNamed(element, 'Send it again'), undefined);
    await tab.deliver();
    assert.strictEqual(tab.mail.sent.length, 2);
  });

  it('says so where the mail could not be asked for, and lets it be tried again', async () => {
    const { tab } = now();
    hurry(60);
    const element = await signed();
    tab.fails('mail', { status: 500 });
    await askAgain(element);
    await untilText(element, 'That did not work');
    tab.heals('mail');
    await askAgain(element);
    await untilText(element, 'It is on its way again.');
  });

  it('gives whoever mistyped an address an empty form with the focus in it, and takes the other one', async () => {
    const { tab } = now();
    const element = await signed();
    buttonNamed(element, 'Use another address')?.click();
    await untilPhase(element, 'ready');
    await until('the focus', () => focused() === find(element, '#givenName'));
    assert.deepEqual(typed(element), { givenName: '', familyName: '', email: '', 'consent-petition': false, 'consent-updates': false });
    fill(element, { givenName: 'Ada', familyName: 'Byron', email: 'other@example.org' });
    press(element);
    await untilPhase(element, 'check-your-mail');
    assert.strictEqual((await tab.signatures('asylum')).length, 2);
    assert.strictEqual(new Set(tab.requests.flatMap(({ key }) => key ?? [])).size, 2);
  });

  it('says thank you in the campaign’s words, asks for the next thing, and goes on to sharing', async () => {
    const element = await signed('unconfirmed');
    await untilText(element, 'Thank you for standing up.');
    assert.include(text(element), 'Now tell a friend.');
    find(element, 'button.main').click();
    await untilPhase(element, 'share');
    await untilText(element, 'I have signed.');
    assert.strictEqual(find<HTMLInputElement>(element, '#link').value, copied);
  });

  const receipts: readonly (readonly [state: string, words: string])[] = [
    ['queued', 'Your name was received and will be counted shortly.'],
    ['accepted-unverified', 'Your name was sent.'],
    ['counted', 'Thank you for standing up.'],
  ];
  for (const [state, words] of receipts) {
    it(`promises no more than the receipt ${state} does`, async () => {
      const { tab, rest } = now();
      const element = await rest();
      tab.fails('signatures', { status: 202, body: JSON.stringify({ state }) });
      fillAndPress(element);
      await untilPhase(element, 'counted');
      await untilText(element, words);
      if (state !== 'counted') assert.notInclude(text(element), 'standing up');
    });
  }

  it('lets a page put the next thing in itself', async () => {
    const { rest } = now();
    const element = await rest({ campaign: 'unconfirmed' });
    const next = document.createElement('p');
    next.slot = 'next';
    next.textContent = 'Join us';
    element.append(next);
    assert.isFalse(isSeen(next));
    fillAndPress(element);
    await untilPhase(element, 'counted');
    await until('it to be seen', () => isSeen(next));
    assert.isFalse(isSeen(find(element, 'slot[name=next] p')));
  });

  it('copies the link, and selects it where a page may not write to the clipboard', async () => {
    const element = await signed('unconfirmed');
    find(element, 'button.main').click();
    await untilPhase(element, 'share');
    const written: string[] = [];
    const clipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      clipboard((link) => Promise.reject(new DOMException(link, 'NotAllowedError')));
      const field = await until('the link', () => shadowOf(element).querySelector<HTMLInputElement>('#link'));
      buttonNamed(element, 'Copy the link')?.click();
      await until('the selection', () => field.selectionEnd === field.value.length && shadowOf(element).activeElement === field);
      clipboard(async (link) => void written.push(link));
      buttonNamed(element, 'Copy the link')?.click();
      await untilText(element, 'Copied');
      assert.deepEqual(written, [copied]);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('gives the plain address where the ways to share do not come', async () => {
    const { share } = parts;
    try {
      Object.assign(parts, { share: () => Promise.reject(new TypeError('Failed to fetch')) });
      const element = await signed('unconfirmed');
      find(element, 'button.main').click();
      await untilPhase(element, 'share');
      assert.strictEqual(find<HTMLAnchorElement>(element, '.after a').href, 'https://charity.example/petition');
    } finally {
      Object.assign(parts, { share });
    }
  });

  it('counts which way to share was chosen, and tells the page', async () => {
    const { tab, place } = now();
    const told: unknown[] = [];
    place.addEventListener('solidarity-shared', ({ detail }) => told.push(detail));
    const element = await signed('unconfirmed');
    find(element, 'button.main').click();
    const link = await until('the link', () => shadowOf(element).querySelector<HTMLAnchorElement>('a[href^="https://bsky.app"]'));
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    assert.deepEqual(told, [{ campaign: 'unconfirmed', network: 'bluesky' }]);
    await until('the count', async () => (await tab.shares('unconfirmed'))['bluesky'] === 1);
  });

  it('opens the share sheet where there is one, and minds nothing when it is closed', async () => {
    const shared: unknown[] = [];
    const share = async (data: ShareData) => {
      shared.push(data);
      throw new DOMException('closed', 'AbortError');
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    try {
      const element = await signed('unconfirmed');
      find(element, 'button.main').click();
      await untilPhase(element, 'share');
      const button = await until('the button', () => buttonNamed(element, 'Share'));
      button.click();
      assert.deepEqual(shared, [{ title: 'Protect people seeking asylum', text: 'I have signed.', url: copied.replace('copy', 'sheet') }]);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  const over: readonly (readonly [campaign: string, words: readonly string[]])[] = [
    ['upcoming', ['This petition opens on January 1, 2999.', 'Now tell a friend.']],
    ['paused', ['This petition is paused.', 'Now tell a friend.']],
    ['closed', ['This petition is closed.', '900 people have signed', 'Delivered on June 1, 2026.', 'Read what happened next']],
    ['won', ['This petition has won.', 'Read what happened next']],
  ];
  for (const [campaign, words] of over) {
    it(`says what it is to a visitor of a campaign that is ${campaign}, and asks nothing`, async () => {
      const { place, create } = now();
      const element = create({ campaign });
      place.append(element);
      await untilPhase(element, campaign);
      for (const sentence of words) await untilText(element, sentence);
      const saysNext = shadowOf(element).textContent.includes('Now tell a friend.');
      assert.strictEqual(
        saysNext,
        campaign === 'upcoming' || campaign === 'paused',
        'the campaign says what comes next while it may still open',
      );
      assert.deepEqual([sees(element, 'form'), sees(element, 'button.main')], [false, false]);
      const link = shadowOf(element).querySelector<HTMLAnchorElement>('[part=follow-up]');
      assert.strictEqual(link?.href, 'https://charity.example/after');
    });
  }

  it('says under an open form that its names were delivered once', async () => {
    const element = await now().rest({ campaign: 'delivered' });
    await untilText(element, 'Delivered on June 1, 2026. It is still open: every name adds weight.');
    assert.isTrue(sees(element, 'form'));
  });

  it('says the day in its language, which may come after the campaign, and in another when it is given one', async () => {
    const element = await now().rest({ campaign: 'delivered', lang: 'de' });
    await untilText(element, '1. Juni 2026');
    element.lang = 'fr';
    await untilText(element, '1 juin 2026');
  });

  describe('coming back from the confirmation page', () => {
    const before = location.href;
    const comeBack = (mark: string) => history.replaceState(null, '', mark);
    afterEach(() => history.replaceState(null, '', before));

    it('thanks a visitor, at every petition for that campaign, and leaves an address that can be passed on', async () => {
      comeBack('?lang=en#solidarity-confirmed=asylum');
      const elements = [now().create(), now().create()];
      now().place.append(...elements);
      for (const element of elements) {
        await untilPhase(element, 'counted');
        await untilText(element, 'Thank you for standing up.');
      }
      await until('the focus', () => elements.some((element) => shadowOf(element).activeElement?.id === 'after'));
      await until('an address without the mark', () => location.hash === '');
      assert.strictEqual(location.search, '?lang=en');
    });

    it('leaves an address alone that has moved on meanwhile', async () => {
      comeBack('#solidarity-confirmed=asylum');
      const element = now().create();
      now().place.append(element);
      comeBack('#questions');
      await untilPhase(element, 'counted');
      await new Promise<void>((idle) => whenIdle(idle));
      assert.strictEqual(location.hash, '#questions');
    });

    it('takes no notice of a mark for another campaign, nor of one for a list of its own id', async () => {
      for (const mark of ['#solidarity-confirmed', '#solidarity-confirmed=unconfirmed', '#solidarity-subscribed=asylum']) {
        comeBack(mark);
        const element = await now().rest();
        assert.isTrue(sees(element, 'form'), mark);
        assert.strictEqual(location.hash, mark);
      }
    });
  });
});
