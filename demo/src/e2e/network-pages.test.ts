import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hangBefore, honest } from '@solidarity/workshop/fault-proxy/fault';
import { openFaultProxy, type FaultProxy } from '@solidarity/workshop/fault-proxy/fault-proxy';
import { fasterTime } from '@solidarity/workshop/manners/faster-time';
import type { Locator, Page } from 'playwright-core';
import { hostPage, watch } from './host-page.js';
import { atLoad, countFaults, type LoadScript } from './network/at-load.js';
import { noteFetches, pausesOf } from './network/note-fetches.js';
import { told } from './network/network-script.js';
import { button, card, checkYourMail, fillIn, person, typed } from './petition-form.js';
import { openScene, type Scene } from './scene.js';
import { until } from './until.js';

/** How much faster a page's time runs. */
const times = 16;

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const fallback = (page: Page) => page.locator('.fallback');

interface OverLine {
  readonly line: FaultProxy;
  readonly page: Page;
  readonly errors: readonly string[];
  open(): Promise<unknown>;
}

/** A page whose tag and backend are behind a line. */
async function overLine(visit: (over: OverLine) => Promise<void>): Promise<void> {
  const line = await openFaultProxy(scene.demo.backend);
  const page = await scene.page();
  const { errors } = await watch(page);
  await noteFetches(page);
  const address = scene.host.put({ body: hostPage({ head: `<script async src="${line.address}/solidarity.js"></script>` }) });
  try {
    await visit({ line, page, errors, open: () => page.goto(address, { waitUntil: 'commit' }) });
  } finally {
    await page.context().close();
    await line.close();
  }
}

const sees: Readonly<Record<LoadScript['sees'], (page: Page, name: string) => Promise<void>>> = {
  fallback: (page) => fallback(page).waitFor(),
  async told(page) {
    await card(page).getByText('This form could not be loaded.').waitFor();
    assert.ok(await fallback(page).isVisible());
  },
  form: (page) => button(page).waitFor(),
  async pressed(page, name) {
    const signer = person(name);
    await fillIn(page, signer);
    await card(page).locator('#familyName').pressSequentially(' and many letters more, one after the other');
    await card(page).locator('#familyName').fill(signer.familyName);
    await button(page).click();
    await card(page).getByText(told.broken).waitFor();
    assert.deepEqual(await typed(page), [signer.givenName, signer.familyName, signer.email]);
  },
};

describe('a page over a bad line', { concurrency: 6 }, () => {
  for (const [index, { what, set, sees: expected, mayThrow }] of atLoad.entries()) {
    it(`${what} has a form, or its fallback, and is signed on once the line is good`, () =>
      overLine(async ({ line, page, errors, open }) => {
        const name = `load-${index}`;
        await page.addInitScript(fasterTime, times);
        await set(line);
        await open();
        await sees[expected](page, name);
        const asked = line.passed.length;
        assert.ok(asked <= 30, `${asked} requests`);
        line.mend();
        if (expected === 'fallback') await page.reload();
        if (expected === 'told') {
          const again = card(page).getByRole('button', { name: 'Try again' });
          await again.click().catch(() => undefined); // it may have tried by itself
        }
        await button(page).waitFor();
        await fillIn(page, person(name));
        await button(page).click();
        await checkYourMail(page).waitFor();
        assert.equal(await scene.rowsIn('protect-asylum', person(name).email), 1);
        if (!mayThrow) assert.deepEqual(errors, []);
      }));
  }

  /** The number, once it is there; from then on time runs fast, and the page has just been looked at again. */
  async function looksAgain(page: Page): Promise<Locator> {
    const number = page.locator('solidarity-counter [part=number]');
    await number.waitFor();
    await page.evaluate(fasterTime, times);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    return number;
  }
  const polls = (page: Page, atLeast: number) =>
    until(
      'more polls',
      () => pausesOf(page, /\/counts$/),
      (found) => found.times >= atLeast,
      20_000,
    );

  for (const [what, fault] of countFaults) {
    it(`whose counts ${what} keeps the last good number, and asks less and less`, () =>
      overLine(async ({ line, page, errors, open }) => {
        line.next(/\/counts$/, honest);
        line.always(/\/counts/, fault);
        await open();
        const number = await looksAgain(page);
        const good = await number.innerText();
        const { pauses } = await polls(page, 3);
        assert.equal(await number.innerText(), good);
        assert.match(good, /^1,1\d\d,\d\d\d$/);
        assert.ok((pauses[1] ?? 0) > 20_000, `a longer pause after a failure: ${pauses.join(', ')}`);
        assert.deepEqual(errors, []);
      }));
  }

  it('whose stream of counts says nothing asks for them instead', () =>
    overLine(async ({ line, page, open }) => {
      line.always('/counts/stream', hangBefore);
      await open();
      await looksAgain(page);
      await polls(page, 4);
      assert.ok(line.passed.some(({ path }) => path.endsWith('/stream')));
    }));
});
