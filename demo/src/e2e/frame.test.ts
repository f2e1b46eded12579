import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { hostPage, watch } from './host-page.js';
import { button, card, checkYourMail, fillIn, person } from './petition-form.js';
import { openScene, type Scene } from './scene.js';
import { until } from './until.js';
import { wordPressPost } from './wordpress-page.js';

interface Told {
  readonly message: string;
  readonly value: unknown;
}
declare global {
  interface Document {
    told: Told[];
    wentTo?: string;
    sayReady(): void;
  }
}

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

/** A page that shows a frame of the backend, which has come to rest. */
async function shows(body: string) {
  const page = await scene.page({ viewport: { width: 700, height: 1000 } });
  const watched = await watch(page);
  await page.goto(scene.host.put({ body }));
  const frame = await until('the frame', async () => page.frames()[1], Boolean);
  assert.ok(frame);
  return { page, frame, watched };
}

/** A post with the pasted address of a campaign's page, as WordPress shows it. */
async function pasted(path = '/c/protect-asylum') {
  const url = new URL('/oembed', scene.demo.backend);
  url.search = new URLSearchParams({
    url: scene.demo.backend + path,
    maxwidth: '640',
    maxheight: '1000',
    dnt: '1',
    format: 'json',
  }).toString();
  const { html } = (await (await fetch(url)).json()) as { html: string };
  return shows(wordPressPost(html));
}

/** CSS pixels; WordPress makes no frame higher. */
const most = 1000;

const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
const drawn = (frame: Frame) => frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
const fits = (page: Page, frame: Frame) =>
  until(
    'a frame as high as what it shows',
    async () => [await heightOf(page), await drawn(frame)],
    ([high = 0, needed = 0]) => high === Math.min(needed, most),
  );

describe('a pasted address on a WordPress site', () => {
  for (const [how, press] of [
    ['the button', (frame: Frame) => button(frame).click()],
    ['Enter', (frame: Frame) => card(frame).locator('#email').press('Enter')],
  ] as const) {
    it(`signs by ${how}, in a frame that may run scripts and nothing more`, async () => {
      const { page, frame, watched } = await pasted();
      assert.equal(await frame.evaluate(() => window.origin), 'null');
      const signer = person(`pasted-${how === 'Enter' ? 'enter' : 'button'}`);
      await fillIn(frame, signer);
      await press(frame);
      await checkYourMail(frame).waitFor();
      await scene.oneRowOf(signer.email);
      await fits(page, frame);
      assert.deepEqual([watched.errors, watched.said, await watched.violations()], [[], [], []]);
      await page.context().close();
    });
  }

  it('is as high as what it shows, grows and shrinks with it, and says so again to who asks late', async () => {
    const { page, frame } = await pasted();
    await button(frame).waitFor();
    await fits(page, frame);
    await button(frame).click();
    await card(frame).locator('#summary').waitFor();
    const [, needed] = await fits(page, frame);
    await page.evaluate(() => {
      document.told.length = 0;
      document.sayReady();
    });
    const told = await until(
      'the height once more',
      () => page.evaluate(() => document.told),
      ({ length }) => length > 0,
    );
    assert.deepEqual(
      told.map(({ message, value }) => [message, value]),
      [['height', needed]],
    );
    await page.context().close();
  });

  it('shows an address that it may not open as text, selected, within the frame', async () => {
    const { page, frame, watched } = await pasted();
    await card(frame).getByRole('link', { name: 'How Common Shelter uses your data' }).click();
    const field = frame.getByLabel('Links do not open here. Copy this instead:');
    assert.equal(await field.inputValue(), `${scene.demo.site}/privacy`);
    assert.equal(
      await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
      `${scene.demo.site}/privacy`.length,
    );
    assert.ok((await drawn(frame)) >= (await field.evaluate((area) => area.getBoundingClientRect().bottom)));
    assert.equal(page.context().pages().length, 1);
    await field.press('Escape');
    assert.ok(await field.isHidden());
    assert.ok(await card(frame).locator('a:focus').count(), 'the focus is back at the link');
    assert.deepEqual(watched.errors, []);
    await page.context().close();
  });

  it('leaves an address of its own host to WordPress', async () => {
    const { page, frame } = await pasted('/embed/protect-asylum?element=share');
    await frame.locator('main').evaluate((main) => {
      const link = document.createElement('a');
      link.href = '/c/valentine';
      link.textContent = 'Another campaign';
      main.append(link);
    });
    await frame.getByRole('link', { name: 'Another campaign' }).click();
    await until(
      'the way there',
      () => page.evaluate(() => document.wentTo),
      (address) => address === `${scene.demo.backend}/c/valentine`,
    );
    await page.context().close();
  });

  for (const [element, path, found] of [
    ['counter', '/embed/protect-asylum?element=counter&bar=true', 'solidarity-counter [part=number]'],
    ['letter', '/c/valentine', 'solidarity-letter button.main'],
    ['newsletter', '/embed/updates?element=newsletter', 'solidarity-newsletter button.main'],
    ['share', '/embed/protect-asylum?element=share', 'solidarity-share [part=network]'],
  ] as const) {
    it(`shows a ${element} without a word of complaint`, async () => {
      const { page, frame, watched } = await pasted(path);
      await frame.locator(found).first().waitFor();
      assert.deepEqual([watched.errors, watched.said, await watched.violations()], [[], [], []]);
      await page.context().close();
    });
  }

  it('is an address to copy where not even scripts run', async () => {
    const { page, frame } = await shows(
      hostPage({ body: `<iframe sandbox="" src="${scene.demo.backend}/embed/protect-asylum"></iframe>` }),
    );
    assert.ok(await frame.getByText(`${scene.demo.site}/`).isVisible());
    await page.context().close();
  });
});

describe('a frame on any other page', () => {
  const framed = (where: (frame: string, script: string) => string) =>
    shows(
      hostPage({
        body: where(
          `<iframe title="Petition" width="600" height="300" style="border: 0" src="${scene.demo.backend}/embed/protect-asylum"></iframe>`,
          `<script async src="${scene.demo.backend}/solidarity.resize.js"></script>`,
        ),
      }),
    );

  it('is made as high as what it shows by a small script, before or after it', async () => {
    for (const where of [(frame: string, script: string) => script + frame, (frame: string, script: string) => frame + script]) {
      const { page, frame, watched } = await framed(where);
      await button(frame).waitFor();
      await fits(page, frame);
      assert.deepEqual([watched.errors, watched.said], [[], []]);
      await page.context().close();
    }
  });

  it('opens links in a new window, since it may', async () => {
    const { page, frame } = await framed((frame, script) => frame + script);
    const opened = page.context().waitForEvent('page');
    await card(frame).getByRole('link', { name: 'How Common Shelter uses your data' }).click();
    assert.equal((await opened).url(), `${scene.demo.site}/privacy`);
    await page.context().close();
  });

  it('is not made higher by another frame that says so in its name', async () => {
    const liar = scene.host.put({ body: `<script>parent.postMessage({ type: 'solidarity-height', height: 9000 }, '*')</script>` });
    const { page, frame } = await framed((frame, script) => `${script}<iframe height="10" src="${liar}"></iframe>${frame}`);
    await until('our frame', async () => page.frames()[2], Boolean);
    assert.notEqual(frame.url(), '');
    await button(page.frames()[2] ?? frame).waitFor();
    const heights = await page.locator('iframe').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    assert.ok(
      heights.every((height) => height < 2000),
      String(heights),
    );
    await page.context().close();
  });
});
