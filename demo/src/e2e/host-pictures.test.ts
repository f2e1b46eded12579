import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { hosts } from '../hosts.js';
import { comparePictures } from './pictures/compare-pictures.js';
import { evenFonts, evenLetters, openHost, pictureAt } from './pictures/host-picture.js';
import { matchesReference } from './pictures/references.js';
import { wrongOnPaper } from './pictures/wrong-on-paper.js';
import { openScene, type Scene } from './scene.js';

/** A sheet of A4 without its margins, in pixels. */
const sheet = { width: 718, height: 1048 };

let scene: Scene;
const opened = new Map<string, Page>();

before(async () => {
  Object.assign(process.env, evenFonts);
  scene = await openScene({ args: evenLetters });
});
after(() => scene.close());

async function hostPage(host: string): Promise<Page> {
  const page = opened.get(host) ?? (await scene.page({ reducedMotion: 'reduce' }));
  if (!opened.has(host)) await openHost(page, `${scene.demo.site}/hosts/${host}`);
  opened.set(host, page);
  return page;
}

describe('a page that was made without a thought of the elements', () => {
  for (const host of hosts) {
    for (const width of [320, 768, 1280]) {
      it(`${host} looks as it did at ${width} px`, async () => {
        const page = await hostPage(host);
        await matchesReference(`${host}-${width}`, await pictureAt(page, width));
      });
    }
  }
});

describe('on paper', () => {
  for (const host of hosts) {
    it(`${host} has dark words on white, a count with its bar, no room kept and nothing to press`, async () => {
      const page = await hostPage(host);
      assert.notDeepEqual(await wrongOnPaper(page), [], 'on screen it is another matter');
      await page.setViewportSize(sheet);
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual(await wrongOnPaper(page), []);
      await page.emulateMedia({ media: 'screen' });
    });
  }
});

describe('in forced colours', () => {
  it('the bar of a count tells what is reached from what is not', async () => {
    const page = await hostPage('bootstrap');
    await page.emulateMedia({ forcedColors: 'active' });
    const { width, height, data } = PNG.sync.read(
      await page.locator('solidarity-counter [part~=bar]').screenshot({ animations: 'disabled' }),
    );
    await page.emulateMedia({ forcedColors: 'none' });
    const at = (share: number) => (Math.floor(height / 2) * width + Math.floor(width * share)) * 4;
    assert.notDeepEqual(data.subarray(at(0.2), at(0.2) + 3), data.subarray(at(0.9), at(0.9) + 3));
  });
});

describe('what the pictures notice', () => {
  let page: Page;
  let usual: PNG;
  const form = { x: 0, y: 0, width: 768, height: 1200 };
  const seen = async () => PNG.sync.read(await page.screenshot({ fullPage: true, clip: form, animations: 'disabled' }));

  before(async () => {
    page = await hostPage('bootstrap');
    await page.setViewportSize(form);
    usual = await seen();
  });

  /** What is different with one more line of style. */
  async function withLine(line: string): Promise<string | undefined> {
    const style = await page.addStyleTag({ content: line });
    const { different } = comparePictures(usual, await seen());
    await style.evaluate((element: Element) => element.remove());
    return different;
  }

  for (const [what, line] of [
    ['a button in another colour', ':root { --solidarity-button-surface: #6c757d }'],
    ['another accent', ':root { --solidarity-accent: #0d6efd !important }'],
    ['fields without a border', ':root { --solidarity-field-line: transparent }'],
    ['a form that stands 8 px lower', 'solidarity-petition { position: relative; inset-block-start: 8px }'],
    ['all distances smaller by a sixteenth', ':root { --solidarity-space: 15px }'],
  ] as const) {
    it(what, async () => {
      assert.match((await withLine(line)) ?? 'nothing', /another colour|high instead/);
    });
  }

  it('and not that nothing has changed', async () => {
    assert.equal(await withLine(':root { --nobody: reads }'), undefined);
  });
});
