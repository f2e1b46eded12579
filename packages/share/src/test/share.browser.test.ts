import { assert } from '@open-wc/testing';
import { parts } from '@solidarity/core';
import { isSeen, shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import '../define.js';
import { buttonNamed, field, follow, linkTo, shareStage, textOf, untilTold, withClipboard, withNavigator } from './share-stage.js';

const ways = (element: Element) => [...shadowOf(element).querySelectorAll('li')].map((item) => item.textContent.trim());
const parameter = (link: HTMLAnchorElement, name: string) => new URL(link.href).searchParams.get(name);

describe('<solidarity-share>', () => {
  const { now, told } = shareStage();
  const ready = async (changes: Readonly<Record<string, string>> = {}) => {
    const element = await now().rest(changes);
    await untilTold(element, changes['text'] ?? 'I have signed.');
    return element;
  };

  it('shows the ways to share as links that nothing is loaded for', async () => {
    const element = await ready();
    assert.deepEqual(ways(element), [
      ...['WhatsApp', 'Facebook', 'X', 'Bluesky', 'Threads', 'Mastodon', 'LinkedIn', 'Telegram', 'Reddit'],
      ...['Email', 'SMS', 'QR code'],
    ]);
    for (const link of shadowOf(element).querySelectorAll<HTMLAnchorElement>('li a')) {
      assert.deepEqual([link.rel, link.referrerPolicy], ['noopener noreferrer', 'no-referrer']);
      assert.strictEqual(link.target, link.protocol === 'https:' ? '_blank' : '');
    }
    assert.deepEqual(
      now().tab.requests.map(({ url }) => new URL(url).pathname),
      ['/v1/campaigns/told'],
    );
  });

  it('says on each network what is meant for it, with the organisation’s own handle', async () => {
    const element = await ready();
    assert.strictEqual(parameter(linkTo(element, 'X'), 'text'), 'I have signed.');
    assert.strictEqual(parameter(linkTo(element, 'X'), 'via'), 'shelter');
    assert.match(parameter(linkTo(element, 'Bluesky'), 'text') ?? '', /^Sky says: sign\.\nhttps:\/\/charity\.example\/petition\?/);
    assert.match(decodeURIComponent(linkTo(element, 'Mastodon').hash), /^#text=I have signed\.\nhttps:\S+\n@shelter@social\.example$/);
  });

  it('names the organisation where a text asks for its handle and a network knows none', async () => {
    const element = await now().rest({ text: 'Sign with {handle}!' });
    await untilTold(element, 'Sign with Common Shelter!');
    assert.strictEqual(parameter(linkTo(element, 'X'), 'text'), 'Sign with @shelter!');
    assert.isNull(parameter(linkTo(element, 'X'), 'via'));
    assert.match(parameter(linkTo(element, 'WhatsApp'), 'text') ?? '', /^Sign with Common Shelter!\nhttps:\S+$/);
  });

  it('shares the campaign’s page, and says in its address which way it went', async () => {
    const element = await ready({ partner: 'bath' });
    assert.strictEqual(
      parameter(linkTo(element, 'Facebook'), 'u'),
      'https://charity.example/petition?utm_source=facebook&utm_medium=share&utm_campaign=told&via=bath',
    );
    assert.include(field(element)?.value, 'utm_source=copy');
  });

  it('takes the page’s own words, address, ways and heading', async () => {
    const element = await ready({
      text: 'Come along',
      url: 'https://partner.example/p?fbclid=1&id=7',
      networks: 'Email, x copy',
      heading: 'Tell them',
    });
    assert.deepEqual([ways(element), textOf(element, 'h2')], [['Email', 'X'], 'Tell them']);
    assert.match(parameter(linkTo(element, 'X'), 'url') ?? '', /^https:\/\/partner\.example\/p\?id=7&utm_source=x&/);
    assert.strictEqual(parameter(linkTo(element, 'X'), 'text'), 'Come along');
    assert.isNull(shadowOf(element).querySelector('[aria-expanded]'), 'no QR code');
  });

  it('shares this page while the backend is down, and the campaign’s once it is back', async () => {
    const { tab, create, place } = now();
    tab.fails('campaign', 'down', 1);
    const element = create();
    place.append(element);
    await untilPhase(element, 'ready');
    await until('a try', () => tab.asked('campaign') === 1);
    const shared = new URL(parameter(linkTo(element, 'Facebook'), 'u') ?? '');
    assert.strictEqual(shared.origin + shared.pathname, location.origin + location.pathname);
    window.dispatchEvent(new Event('online'));
    await untilTold(element, 'I have signed.');
    assert.include(parameter(linkTo(element, 'Facebook'), 'u'), 'https://charity.example/petition');
  });

  it('keeps its fallback where its own part does not come, and the campaign’s coming tries again', async () => {
    const { tab, create, place } = now();
    const release = tab.holds('campaign');
    const { share } = parts;
    const element = create();
    try {
      Object.assign(parts, { share: () => Promise.reject(new TypeError('Failed to fetch')) });
      place.append(element);
      await untilPhase(element, 'unavailable');
      assert.isTrue(isSeen(element.querySelector('a') ?? place));
    } finally {
      Object.assign(parts, { share });
    }
    release();
    await untilTold(element, 'I have signed.');
    assert.isTrue(element.matches(':state(ready)'));
  });

  it('says so where what draws QR codes does not come, and draws one at the next press', async () => {
    const element = await ready();
    const { code } = parts;
    try {
      Object.assign(parts, { code: () => Promise.reject(new TypeError('Failed to fetch')) });
      buttonNamed(element, 'QR code').click();
      await untilPhase(element, 'code-missing');
    } finally {
      Object.assign(parts, { code });
    }
    buttonNamed(element, 'QR code').click();
    await untilPhase(element, 'code');
  });

  it('counts which link is followed, by click or by wheel, and tells the page', async () => {
    const element = await ready();
    follow(linkTo(element, 'WhatsApp'));
    follow(linkTo(element, 'X'), new MouseEvent('auxclick', { button: 1, bubbles: true, composed: true, cancelable: true }));
    follow(linkTo(element, 'X'), new MouseEvent('auxclick', { button: 2, bubbles: true, composed: true, cancelable: true }));
    assert.deepEqual(told(), [
      { campaign: 'told', network: 'whatsapp' },
      { campaign: 'told', network: 'x' },
    ]);
    await until('the count', async () => JSON.stringify(await now().tab.shares('told')) === '{"whatsapp":1,"x":1}');
    const bodies = now().tab.requests.flatMap(({ body }) => body || []);
    assert.sameMembers(bodies, ['{"network":"whatsapp"}', '{"network":"x"}'], 'two requests may overtake each other');
  });

  it('minds nothing where it cannot be counted', async () => {
    const element = await ready();
    now().tab.fails('shares', 'down');
    follow(linkTo(element, 'WhatsApp'));
    await until('the try', () => now().tab.asked('shares') === 1);
    assert.isTrue(element.matches(':state(ready)'));
  });

  it('counts nothing in a test, and says that it is one', async () => {
    const element = await ready({ test: '' });
    follow(linkTo(element, 'WhatsApp'));
    assert.strictEqual(told().length, 1);
    assert.match(textOf(element), /^Test: /);
    assert.notInclude(textOf(element), 'We count');
    assert.strictEqual(now().tab.asked('shares'), 0);
  });

  it('copies the link and says so', async () => {
    const element = await ready();
    const written = await withClipboard(true, async () => {
      buttonNamed(element, 'Copy the link').click();
      await untilPhase(element, 'copied');
    });
    assert.deepEqual(written, [field(element)?.value]);
    assert.strictEqual(textOf(element, '[role=status]'), 'Copied');
    assert.deepEqual(told(), [{ campaign: 'told', network: 'copy' }]);
  });

  it('leaves the link selected where a page may not write to the clipboard', async () => {
    const element = await ready();
    await withClipboard(false, async () => {
      buttonNamed(element, 'Copy the link').click();
      await untilPhase(element, 'selected');
    });
    const link = field(element);
    assert.strictEqual(shadowOf(element).activeElement, link);
    assert.deepEqual([link?.selectionStart, link?.selectionEnd], [0, link?.value.length]);
    assert.include(textOf(element, '[role=status]'), 'you can copy it now');
  });

  it('draws a QR code, with words for it and a file to save, and closes it again', async () => {
    const element = await ready();
    const button = buttonNamed(element, 'QR code');
    button.click();
    await untilPhase(element, 'code');
    const image = shadowOf(element).querySelector('svg');
    assert.strictEqual(image?.getAttribute('aria-label'), 'QR code that leads to https://charity.example/petition');
    assert.match(image?.querySelector('path')?.getAttribute('d') ?? '', /^(?:M\d+ \d+h\d+v1h-\d+z){200,}$/);
    const file = linkTo(element, 'Save the QR code');
    assert.strictEqual(file.download, 'told.svg');
    const saved = new DOMParser().parseFromString(decodeURIComponent(file.href.split(',')[1] ?? ''), 'image/svg+xml');
    assert.strictEqual(saved.documentElement.localName, 'svg');
    assert.strictEqual(button.getAttribute('aria-expanded'), 'true');
    button.click();
    await untilPhase(element, 'ready');
    assert.deepEqual([shadowOf(element).querySelector('svg'), told()], [null, [{ campaign: 'told', network: 'qr' }]]);
  });

  it('says so where a link is too long for a QR code', async () => {
    const element = await ready({ url: `https://a.example/?x=${'x'.repeat(4000)}` });
    buttonNamed(element, 'QR code').click();
    await untilPhase(element, 'code-missing');
    assert.include(textOf(element, '[role=status]'), 'could not be drawn');
  });

  it('opens the device’s own sheet first where there is one, and minds nothing when it is closed', async () => {
    const given: unknown[] = [];
    let isClosed = true;
    const share = async (data: ShareData) => {
      given.push(data);
      if (isClosed) throw new DOMException('closed', 'AbortError');
    };
    await withNavigator('share', share, () =>
      withNavigator(
        'canShare',
        () => true,
        async () => {
          const element = await ready();
          const button = shadowOf(element).querySelector<HTMLButtonElement>('button.main');
          button?.click();
          await until('the sheet', () => given.length === 1);
          assert.deepEqual(told(), []);
          isClosed = false;
          button?.click();
          await until('the intent', () => told().length === 1);
          assert.deepEqual(told(), [{ campaign: 'told', network: 'sheet' }]);
          assert.deepEqual(given[1], {
            title: 'Protect people',
            text: 'I have signed.',
            url: 'https://charity.example/petition?utm_source=sheet&utm_medium=share&utm_campaign=told',
          });
        },
      ),
    );
  });

  it('shows no button for a sheet that a frame may not open', async () => {
    await withNavigator(
      'share',
      async () => undefined,
      () =>
        withNavigator(
          'canShare',
          () => false,
          async () => assert.isNull(shadowOf(await ready()).querySelector('button.main')),
        ),
    );
  });

  it('speaks and shares in Arabic in an Arabic place', async () => {
    const element = await now().rest({ lang: 'ar' });
    await untilTold(element, 'وقّعتُ.');
    await until('the Arabic heading', () => textOf(element, 'h2') === 'ادعُ آخرين للانضمام');
    assert.strictEqual(parameter(linkTo(element, 'X'), 'text'), 'وقّعتُ.');
  });

  it('takes markup for text', async () => {
    const element = await ready({ text: '<img src=x onerror="window.hurt=1">' });
    assert.isNull(shadowOf(element).querySelector('img'));
  });

  const targets = 44;
  it(`has targets of ${targets} pixels and more in a narrow column`, async () => {
    now().place.setAttribute('style', 'width: 288px');
    const element = await ready();
    for (const target of shadowOf(element).querySelectorAll('a, button, input')) {
      assert.isAtLeast(target.getBoundingClientRect().height, targets, target.textContent);
    }
  });
});
