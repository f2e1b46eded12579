import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { galleryStates, type GalleryState } from '../gallery-states.js';
import { ofColours, ofSizes, violations } from './axe.js';
import { openState } from './gallery-phases.js';
import { setApart, speak, stageAlone, unreadable } from './on-the-stage.js';
import { openTold, type ReadTold } from './journeys/told.js';
import { openScene, type Scene } from './scene.js';
import { openRecorded, type Recorded } from './walks/recorded.js';
import { noteSaid } from './walks/said.js';
import { isToldAsRecorded } from './walks/told-of-state.js';

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
const inEnglish: readonly Look[] = [
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
];
const inArabic: readonly Look[] = [
  { as: 'in Arabic on 320 pixels', begin: (page) => speak(page, 'ar') },
  { as: 'with its texts set apart', begin: setApart, rules: ofSizes },
];

interface Lane {
  readonly page: Page;
  readonly read: ReadTold;
}

/** Every state of some elements. A file of tests takes a few of them: one for all would be cut off on a slow machine. */
export function statesHaveNoFault(elements: readonly GalleryState['element'][]): void {
  let scene: Scene;
  const recorded = new Map<string, Recorded>();
  /**
   * Opened once for many states: a page that has read axe before reads it again in a fraction of the time. Each is another visitor's, as
   * Chromium emulates forced colours for all pages of a process.
   */
  const idle: Lane[] = [];
  const openLane = async (): Promise<Lane> => {
    const page = await scene.page({ viewport: wide });
    await page.addInitScript(noteSaid);
    return { page, read: await openTold(page) };
  };

  before(async () => {
    scene = await openScene();
    for (const element of elements) recorded.set(element, await openRecorded(element));
  });
  after(async () => {
    await scene.close();
    for (const one of recorded.values()) await one.end();
  });

  describe(`every state of ${elements.join(' and ')}`, { concurrency: 2 }, () => {
    for (const state of galleryStates.filter(({ element }) => elements.includes(element))) {
      it(`${state.element} ${state.state}: no fault in any look, and told as recorded`, async () => {
        const lane = idle.pop() ?? (await openLane());
        const { page, read } = lane;
        const look = async ({ as, begin, rules }: Look) => {
          await begin(page);
          assert.deepEqual([...(await violations(page, '#stage', rules)), ...(await unreadable(page))], [], as);
        };
        await openState(page, scene.demo.site, state);
        for (const one of inEnglish) await look(one);
        const records = recorded.get(state.element);
        if (records) await isToldAsRecorded(page, read, records, state);
        for (const one of inArabic) await look(one);
        await page.setViewportSize(wide);
        idle.push(lane);
      });
    }
  });
}
