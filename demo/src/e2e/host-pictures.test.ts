import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { hosts } from '../hosts.js';
import { comparePictures } from './pictures/compare-pictures.js';
import { evenFonts, evenLetters, openHost, pictureAt } from './pictures/host-picture.js';
import { matchesReference } from './pictures/references.js';
import { contrastIn } from './pictures/contrast-in.js';
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

describe('on paper, a page that sets every colour for the dark', () => {
  it('prints black on white all the same', async () => {
    const page = await hostPage('bootstrap');
    const names = ['text', 'muted', 'line', 'danger', 'counter-text', 'counter-number', 'field-line'].map(
      (name) => `--solidarity-${name}: #eee`,
    );
    const grounds = ['surface', 'field-surface', 'petition-surface'].map((name) => `--solidarity-${name}: #111`);
    const style = await page.addStyleTag({ content: `:root, solidarity-petition { ${[...names, ...grounds].join('; ')} }` });
    await page.emulateMedia({ media: 'print' });
    const wrong = await wrongOnPaper(page);
    await page.emulateMedia({ media: 'screen' });
    await style.evaluate((element: Element) => element.remove());
    assert.deepEqual(wrong, []);
  });
});

describe('a button under a pointer', () => {
  const accents = ['#1976d2', '#757575', '#008080', '#e0005a', '#c4460f', '#d0342c', '#0e7a3d'];
  const few = accents.slice(0, 1);
  for (const [where, media, of] of [
    ['a light page', { colorScheme: 'light' }, accents],
    ['a dark page', { colorScheme: 'dark' }, few],
    ['forced colours', { forcedColors: 'active' }, few],
  ] as const) {
    it(`is marked, and can be read no less, in ${where}`, async () => {
      const page = await hostPage('bootstrap');
      await page.emulateMedia(media);
      const button = page.locator('solidarity-petition button.main');
      const seen = async (accent: string | undefined) => {
        const style = await page.addStyleTag({ content: `:root { --solidarity-accent: ${accent} !important }` });
        const picture = PNG.sync.read(await button.screenshot({ animations: 'disabled' }));
        await style.evaluate((element: Element) => element.remove());
        return picture;
      };
      const rest = await seen(of[0]);
      await button.hover();
      assert.notDeepEqual((await seen(of[0])).data, rest.data);
      for (const accent of of) assert.ok(contrastIn(await seen(accent)) >= 4.5, accent);
      await page.mouse.move(0, 0);
      await page.emulateMedia({ colorScheme: null, forcedColors: 'none' });
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
