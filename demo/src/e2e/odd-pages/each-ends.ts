import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { hostPage, watch } from '../host-page.js';
import { checkYourMail, person, sign } from '../petition-form.js';
import { openScene, type Scene } from '../scene.js';
import type { At, OddPage } from './odd-page.js';

export const fallbackSeen = (page: Page | Frame): Promise<number> => page.locator('.fallback:visible').count();

const endings: Readonly<Record<OddPage['ends'], (page: Page | Frame, name: string) => Promise<void>>> = {
  signed: async (page, name) => {
    await sign(page, person(name));
    assert.equal(await fallbackSeen(page), 0, 'the fallback does not stand beside the form');
  },
  thanked: (page) => checkYourMail(page).waitFor(),
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
export const words = {
  signed: 'signed on',
  thanked: 'signed on all the same',
  form: 'given a form',
  fallback: 'left with its fallback',
} as const;

/** Pages wait for their answers longer than they work. */
const atOnce = 3;

/** A test for each page of a table, and whatever else is to be tried on the same scene. */
export function eachEnds(about: string, pages: readonly OddPage[], more?: (now: () => { scene: Scene; at: At }) => void): void {
  describe(about, { concurrency: atOnce }, () => {
    let scene: Scene;
    let at: At;

    before(async () => {
      scene = await openScene();
      at = { backend: scene.demo.backend, put: (file) => scene.host.put(file) };
    });
    after(() => scene.close());

    for (const [index, { what, page: pageAt, first, later, isFramed, ends, mayThrow }] of pages.entries()) {
      it(`that ${what} is ${words[ends]}`, async () => {
        const { html, headers, ...parts } = pageAt(at);
        const page = await scene.page();
        const { errors } = await watch(page);
        await first?.(page, at);
        await page.goto(at.put({ body: html ?? hostPage(parts), ...(headers ? { headers } : {}) }));
        await later?.(page, at);
        await endings[ends](isFramed ? await innermost(page) : page, `odd-${index}`);
        if (!mayThrow) assert.deepEqual(errors, []);
        await page.context().close();
      });
    }
    more?.(() => ({ scene, at }));
  });
}

async function innermost(page: Page): Promise<Frame> {
  await page.waitForLoadState('networkidle');
  return page.frames().at(-1) ?? page.mainFrame();
}
