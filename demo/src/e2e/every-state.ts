import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { galleryStates, type GalleryState } from '../gallery-states.js';
import { sideways, violations } from './axe.js';
import { openState } from './gallery-phases.js';
import { openScene, type Scene } from './scene.js';

/** Every state of some elements. A file of tests takes a few of them: one for all would be cut off on a slow machine. */
export function statesHaveNoFault(elements: readonly GalleryState['element'][]): void {
  let scene: Scene;
  let visitor: BrowserContext;
  /** Opened once for many states: a page that has read axe before reads it again in a fraction of the time. */
  const idle: Page[] = [];

  before(async () => {
    scene = await openScene();
    visitor = await scene.visitor();
  });
  after(() => scene.close());

  describe(`every state of ${elements.join(' and ')}`, { concurrency: 2 }, () => {
    for (const state of galleryStates.filter(({ element }) => elements.includes(element))) {
      it(`${state.element} ${state.state}: no fault in light, in dark, and from right to left, and no scrolling sideways`, async () => {
        const page = idle.pop() ?? (await visitor.newPage());
        await openState(page, scene.demo.site, state);
        assert.deepEqual(await violations(page, '#stage'), [], 'in light');
        assert.equal(await sideways(page), 0);
        await page.evaluate(() => {
          document.body.dataset['theme'] = 'dark';
          for (const stage of document.querySelectorAll<HTMLElement>('#stage')) stage.dataset['theme'] = 'dark';
        });
        assert.deepEqual(await violations(page, '#stage', 'color-contrast'), [], 'in dark');
        await openState(page, scene.demo.site, state, '?lang=ar');
        assert.deepEqual(await violations(page, '#stage'), [], 'from right to left');
        assert.equal(await sideways(page), 0, 'from right to left');
        idle.push(page);
      });
    }
  });
}
