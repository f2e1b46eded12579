import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { hostPage } from './host-page.js';
import { person, sign, total, totalBecomes } from './petition-form.js';
import { openScene, type Scene } from './scene.js';
import { until } from './until.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const counter = (attributes = '') =>
  `<solidarity-counter campaign="protect-asylum" ${attributes}><p>Over 1.1 million</p></solidarity-counter>`;

/** A page with counters, and every request for counts that it makes. */
async function open(body: string, { stream = true, context }: { stream?: boolean; context?: BrowserContext } = {}) {
  const page = await (context ? context.newPage() : scene.page());
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/counts')) asked.push(new URL(request.url()).pathname.replace(/.*\/counts/, 'counts'));
  });
  await page.clock.install();
  if (!stream) {
    const answer = async (route: Route): Promise<void> => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as object), stream: false } });
    };
    // A page that is closing needs no answer, and one that waits in vain fails its test by itself.
    await page.route('**/counts', (route) => answer(route).catch(() => undefined));
  }
  const head = `<script async src="${scene.demo.backend}/solidarity.js"></script>`;
  await page.goto(scene.host.put({ body: hostPage({ head, body }) }));
  return { page, asked };
}

/** What keeps a counter fresh comes after its number, with the styles of what stands below it: before that there is no timer to move. */
async function keptFresh(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const element = document.querySelector('solidarity-counter');
    const own = (element?.constructor as unknown as { elementStyles: unknown[] } | undefined)?.elementStyles.length ?? Infinity;
    return (element?.shadowRoot?.adoptedStyleSheets.length ?? 0) > own;
  });
}

/** Shows the page to nobody, or to somebody again, as a browser does with a tab behind another. */
async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (hidden ? 'hidden' : 'visible') });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

describe('counters on a page', () => {
  it('cost one request and one stream, however many there are', async () => {
    const { page, asked } = await open([counter(), counter('bar'), counter('country="GB"'), counter('format="compact"')].join(''));
    await page.waitForFunction(() => document.querySelectorAll('solidarity-counter:state(shown)').length === 4);
    await until(
      'the stream',
      async () => asked,
      ({ length }) => length > 1,
    );
    assert.deepEqual(asked, ['counts', 'counts/stream']);
    await page.context().close();
  });

  it('all move when somebody signs elsewhere', async () => {
    const { page } = await open(counter() + counter('bar'));
    await page.locator('solidarity-counter [part=number]').first().waitFor();
    const before = await total(page);
    const signer = person('elsewhere');
    const elsewhere = await scene.page();
    await elsewhere.goto(scene.demo.site);
    await sign(elsewhere, signer);
    await elsewhere.goto(await scene.confirmLink(signer.email));
    await elsewhere.getByRole('button').click();
    await totalBecomes(page, before + 1);
    const numbers = await page.locator('solidarity-counter [part=number]').allInnerTexts();
    assert.equal(new Set(numbers).size, 1);
    await elsewhere.context().close();
    await page.context().close();
  });

  it('ask for nothing while nobody looks, and ask at once when somebody does again', async () => {
    const { page, asked } = await open(counter(), { stream: false });
    await page.locator('solidarity-counter [part=number]').waitFor();
    await keptFresh(page);
    await page.clock.fastForward(20_000);
    await until(
      'a poll',
      async () => asked.length,
      (polls) => polls === 2,
    );
    await hide(page, true);
    await page.clock.fastForward(600_000);
    await page.clock.fastForward(600_000);
    assert.deepEqual(asked, ['counts', 'counts']);
    await hide(page, false);
    await until(
      'a poll at once',
      async () => asked.length,
      (polls) => polls === 3,
    );
    await page.context().close();
  });

  it('close their stream while nobody looks', async () => {
    const { page, asked } = await open(counter());
    const closed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/counts/stream'));
    await until(
      'the stream',
      async () => asked,
      (all) => all.includes('counts/stream'),
    );
    await hide(page, true);
    await closed;
    assert.deepEqual(asked, ['counts', 'counts/stream']);
    await page.context().close();
  });

  it('ask for nothing before they are on screen', async () => {
    const { page, asked } = await open(`<div style="height: 5000px"></div>${counter()}`);
    await page.waitForFunction(() => customElements.get('solidarity-counter') !== undefined);
    await page.clock.fastForward(60_000);
    assert.deepEqual(asked, []);
    await page.locator('solidarity-counter').scrollIntoViewIfNeeded();
    await page.locator('solidarity-counter [part=number]').waitFor();
    await page.context().close();
  });

  it('keep the last number when the backend dies, say when it was true, ask ever less, and recover', async () => {
    const { page, asked } = await open(counter());
    await page.locator('solidarity-counter [part=number]').waitFor();
    await until(
      'the stream',
      async () => asked,
      (all) => all.includes('counts/stream'),
    );
    const before = await total(page);
    await scene.demo.stopBackend('SIGKILL');
    try {
      await page.clock.fastForward(20_000);
      await page.locator('solidarity-counter [part=as-of]').waitFor();
      assert.equal(await total(page), before);
      const tries = asked.length;
      for (let minute = 0; minute < 10; minute++) {
        await page.clock.fastForward(60_000);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      assert.ok(asked.length - tries <= 6, `Expected at most 6 tries in 10 minutes, came ${asked.length - tries}.`);
    } finally {
      await scene.demo.startBackend();
    }
    await until(
      'no word of when the number was true',
      async () => {
        await page.clock.fastForward(60_000);
        return page.locator('solidarity-counter [part=as-of]').count();
      },
      (shown) => shown === 0,
    );
    assert.equal(await total(page), before);
    await page.context().close();
  });
});
