import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { painted, recordShifts, shiftsOf } from './layout-shifts.js';
import { button } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

/** Pages whose snippet reserves the room; a strict policy allows no `style` in it. */
const reserved = ['/', '/ar', '/dark', '/plain'];

describe('a page with the snippet’s reservation', () => {
  for (const width of [412, 1280]) {
    for (const path of reserved) {
      it(`${path} at ${width} px moves nothing, though campaign and counts come late`, async () => {
        const page = await scene.page({ viewport: { width, height: 900 } });
        await page.addInitScript(recordShifts);
        let letThrough = (): void => undefined;
        const late = new Promise<void>((resolve) => (letThrough = resolve));
        await page.route(/\/v1\/campaigns\/[\w-]+(?:\?.*)?$|\/counts$/, async (route) => {
          await late;
          await route.continue();
        });
        await page.goto(`${scene.demo.site}${path}`);
        await page.locator('solidarity-petition [part=card]').waitFor();
        await painted(page);
        letThrough();
        await button(page).waitFor();
        await page.locator('solidarity-counter').first().scrollIntoViewIfNeeded();
        await page.locator('solidarity-counter [part=number]').first().waitFor();
        await page.locator('solidarity-petition [part=delivered]').waitFor();
        await painted(page);
        assert.deepEqual(await shiftsOf(page), []);
        await page.context().close();
      });
    }
  }
});
