import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { galleryStates, type GalleryState } from '../gallery-states.js';
import { ofColours, ofSizes, violations } from './axe.js';
import { openState } from './gallery-phases.js';
import { setApart, speak, stageAlone, unreadable } from './on-the-stage.js';
import { openScene, type Scene } from './scene.js';

const wide = { width: 1280, height: 720 };
/** The narrowest screen, which is also what 400 % of enlargement leaves of 1280. */
const narrow = { width: 320, height: 640 };

interface Look {
  /** How it is looked at, from now on. */
  readonly as: string;
  readonly begin: (page: Page) => Promise<unknown>;
  /** The rules of axe that can find anything here that was not seen before. Default: all. */
  readonly rules?: readonly string[];
}

/** One after the other on the same page: each costs a look, and none a state that is reached anew. */
const looks: readonly Look[] = [
  { as: 'in light', begin: (page) => stageAlone(page, 'light') },
  { as: 'in dark', begin: (page) => stageAlone(page, 'dark'), rules: ofColours },
  { as: 'in dark forced colours', begin: (page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }), rules: ofColours },
  { as: 'in forced colours', begin: (page) => page.emulateMedia({ colorScheme: null }), rules: ofColours },
  {
    as: 'on 320 pixels',
    begin: async (page) => {
      await page.emulateMedia({ forcedColors: null });
      await page.setViewportSize(narrow);
    },
    rules: ofSizes,
  },
  { as: 'in Arabic on 320 pixels', begin: (page) => speak(page, 'ar') },
  { as: 'with its texts set apart', begin: setApart, rules: ofSizes },
];

/** Every state of some elements. A file of tests takes a few of them: one for all would be cut off on a slow machine. */
export function statesHaveNoFault(elements: readonly GalleryState['element'][]): void {
  let scene: Scene;
  /**
   * Opened once for many states: a page that has read axe before reads it again in a fraction of the time. Each is another visitor's, as
   * Chromium emulates forced colours for all pages of a process.
   */
  const idle: Page[] = [];

  before(async () => {
    scene = await openScene();
  });
  after(() => scene.close());

  describe(`every state of ${elements.join(' and ')}`, { concurrency: 2 }, () => {
    for (const state of galleryStates.filter(({ element }) => elements.includes(element))) {
      it(`${state.element} ${state.state}: no fault ${looks.map(({ as }) => as).join(', ')}`, async () => {
        const page = idle.pop() ?? (await scene.page({ viewport: wide }));
        await openState(page, scene.demo.site, state);
        for (const { as, begin, rules } of looks) {
          await begin(page);
          assert.deepEqual([...(await violations(page, '#stage', rules)), ...(await unreadable(page))], [], as);
        }
        await page.setViewportSize(wide);
        idle.push(page);
      });
    }
  });
}
