import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hostPage, watch } from './host-page.js';
import { comingLater } from './odd-pages/coming-later.js';
import { livingWithOthers } from './odd-pages/living-with-others.js';
import { box, tagAt, type At, type OddPage } from './odd-pages/odd-page.js';
import { runningOddly } from './odd-pages/running-oddly.js';
import { writtenOddly } from './odd-pages/written-oddly.js';
import { button, person, sign } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;
let at: At;

before(async () => {
  scene = await openScene();
  at = { backend: scene.demo.backend, put: (file) => scene.host.put(file) };
});
after(() => scene.close());

async function open({ page: pageAt, first, then }: OddPage): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const { html, headers, ...parts } = pageAt(at);
  const page = await scene.page();
  const { errors } = await watch(page);
  await first?.(page, at);
  await page.goto(at.put({ body: html ?? hostPage(parts), ...(headers ? { headers } : {}) }));
  await then?.(page, at);
  return { page, errors };
}

const fallbackSeen = (page: Page) => page.locator('.fallback:visible').count();

const endings: Readonly<Record<OddPage['ends'], (page: Page, name: string) => Promise<void>>> = {
  signed: async (page, name) => {
    await sign(page, person(name));
    assert.equal(await fallbackSeen(page), 0, 'the fallback does not stand beside the form');
  },
  form: async (page) => {
    const { height } = (await page.locator('solidarity-petition').boundingBox()) ?? { height: 0 };
    assert.ok(height > 400, `a form of ${height} px`);
    assert.equal(await fallbackSeen(page), 0, 'the fallback does not stand beside the form');
  },
  fallback: async (page) => {
    await page.waitForLoadState('networkidle');
    await page.locator('.fallback').first().waitFor();
  },
};
const words = { signed: 'signed on', form: 'given a form', fallback: 'left with its fallback' } as const;

const tables = { comingLater, writtenOddly, runningOddly, livingWithOthers };
for (const [table, pages] of Object.entries(tables)) {
  describe(`an odd page (${table})`, () => {
    for (const [index, odd] of pages.entries()) {
      it(`that ${odd.what} is ${words[odd.ends]}`, async () => {
        const { page, errors } = await open(odd);
        await endings[odd.ends](page, `${table}-${index}`.toLowerCase());
        if (!odd.mayThrow) assert.deepEqual(errors, []);
        await page.context().close();
      });
    }
  });
}

describe('a page that arrives in two pieces', () => {
  it('has no fallback beside the form, though the box was cut in two', async () => {
    const whole = hostPage({ head: tagAt(at, ''), body: `${box()}<p>After</p>` });
    const cut = whole.indexOf('<a class="fallback"');
    let arrive: (rest: string) => void = () => undefined;
    const rest = new Promise<string>((resolve) => (arrive = resolve));
    const page = await scene.page();
    await page.goto(at.put({ body: whole.slice(0, cut), rest }), { waitUntil: 'commit' });
    await button(page).waitFor();
    arrive(whole.slice(cut));
    await page.getByText('After').waitFor();
    await sign(page, person('two-pieces'));
    assert.equal(await fallbackSeen(page), 0);
    await page.context().close();
  });
});
