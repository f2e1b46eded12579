import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { galleryStates } from '../gallery-states.js';
import { sideways, violations } from './axe.js';
import { watch } from './host-page.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const phone = { viewport: { width: 360, height: 740 } };

/** A page of the documentation on a phone; `end` fails where it complained, or asked anybody but its own host and the backend. */
async function read(path: string, prepare?: (page: Page) => Promise<unknown>) {
  const page = await scene.page(phone);
  await prepare?.(page);
  const watched = await watch(page);
  await page.goto(`${scene.demo.site}/docs${path}`);
  await page.locator('.VPContent').waitFor();
  const end = async () => {
    assert.deepEqual([watched.errors, watched.said, await watched.violations()], [[], [], []]);
    const known = [scene.demo.site, scene.demo.backend];
    assert.deepEqual(
      [...watched.origins].filter((origin) => !known.includes(origin)),
      [],
    );
    await page.context().close();
  };
  return { page, end };
}

async function isSound(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await violations(page), [], colorScheme);
  }
  assert.equal(await sideways(page), 0);
}

describe('the documentation on a phone', () => {
  it('leads each reader on, and counts live', async () => {
    const { page, end } = await read('/');
    await page.locator('solidarity-counter [part=number]').waitFor();
    await isSound(page);
    await page.getByRole('link', { name: 'Put a petition on your page' }).click();
    await page.getByRole('heading', { level: 1, name: /For editors/ }).waitFor();
    await isSound(page);
    await end();
  });

  const shown: Readonly<Record<string, string>> = {
    petition: 'button.main',
    counter: '[part=number]',
    letter: 'button.main',
    newsletter: 'button.main',
    share: '[part~=network]',
  };
  for (const [element, part] of Object.entries(shown)) {
    it(`shows <solidarity-${element}> at work on its page, from the backend's own tag`, async () => {
      const { page, end } = await read(`/reference/solidarity-${element}.html`);
      assert.equal(await page.locator(`script[src="${scene.demo.backend}/solidarity.js"]`).count(), 1);
      await page.locator(`.live solidarity-${element} :is(${part})`).first().waitFor();
      assert.equal(await sideways(page), 0);
      await end();
    });
  }

  it('shows what stands inside an element where no backend is', async () => {
    const { page } = await read('/reference/solidarity-petition.html', (page) => page.route('**/solidarity.js', (route) => route.abort()));
    await page.locator('.live a', { hasText: 'Sign the petition' }).waitFor();
    await isSound(page);
    await page.context().close();
  });

  it('finds a page by a word in it', async () => {
    const { page, end } = await read('/');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox').fill('postgresql');
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
    assert.deepEqual(await violations(page), []);
    assert.equal(await sideways(page), 0);
    await page.getByRole('option', { name: /Several processes, one PostgreSQL/ }).click();
    await page.waitForURL('**/growing.html#several-processes-one-postgresql');
    await end();
  });

  it('leads from an element’s page to each of its states, and back', async () => {
    const { page, end } = await read('/reference/solidarity-petition.html');
    await page.locator('.VPContent').getByRole('link', { name: 'Every state' }).click();
    await page.waitForURL('**/gallery.html#solidarity-petition');
    await page.getByRole('heading', { level: 1, name: 'Every state' }).waitFor();
    assert.equal(await page.locator('td a[href^="/gallery/"]').count(), galleryStates.length);
    assert.equal(await sideways(page), 0);
    await page.getByRole('link', { name: 'in Arabic' }).click();
    await page.locator('#stage .root[lang=ar] [part=summary]').waitFor();
    await page.getByRole('link', { name: 'The guides' }).click();
    await page.getByRole('heading', { level: 1, name: 'Every state' }).waitFor();
    await end();
  });

  it('has its Markdown beside it, and tells programs where', async () => {
    const site = `${scene.demo.site}/docs/`;
    const list = await (await fetch(`${site}llms.txt`)).text();
    const links = [...list.matchAll(/\]\((?<path>[^)]+)\)/g)].map(({ groups }) => groups?.['path'] ?? '');
    assert.ok(links.includes('editors.md') && links.includes('reference/solidarity-petition.md'));
    for (const path of links) assert.equal((await fetch(site + path)).status, 200, path);
  });
});
