import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Catalogue } from '@solidarity/core';
import { words as german } from '@solidarity/core/catalogues/de';
import { languageTags } from '@solidarity/core/languages';
import { galleryStates } from '../gallery-states.js';
import { openState } from './gallery-phases.js';
import { speak, unreadable } from './on-the-stage.js';
import { openScene, type Scene } from './scene.js';

/** Between them they say most of what there is to say. */
const shown = [
  'petition/slip',
  'petition/check-your-mail',
  'newsletter/ready',
  'letter/hand-over',
  'letter/choose',
  'share/ready',
  'counter/sums',
];
const states = galleryStates.filter(({ element, state }) => shown.includes(`${element}/${state}`));
const narrow = { width: 320, height: 640 };

/** German, which is long, made longer by half, between signs that show where a text was cut: "⟦Unterschreiben xxxxxxx⟧". */
const lengthened = (text: string): string => `⟦${text} ${'xxxxxxx '.repeat(Math.ceil(text.length / 16))}⟧`;
const pseudo = Object.fromEntries(
  Object.entries(german).map(([key, said]) => [
    key,
    typeof said === 'string' ? lengthened(said) : Object.fromEntries(Object.entries(said).map(([form, text]) => [form, lengthened(text)])),
  ]),
) as unknown as Catalogue;

describe('every language on the narrowest screen', () => {
  let scene: Scene;
  before(async () => {
    scene = await openScene();
  });
  after(() => scene.close());

  for (const state of states) {
    it(`${state.element} ${state.state}: nothing is cut off in ${languageTags.length + 1} languages, and in one that is longer than all`, async () => {
      const visitor = await scene.visitor();
      // Welsh lends its place to the language that nobody speaks.
      await visitor.route('**/solidarity.cy.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: `export const words = ${JSON.stringify(pseudo)}`,
        }),
      );
      const page = await visitor.newPage();
      await openState(page, scene.demo.site, state);
      await page.setViewportSize(narrow);
      for (const tag of ['en', ...languageTags]) {
        await speak(page, tag);
        assert.deepEqual(await unreadable(page), [], tag);
        if (tag === 'cy') await page.locator('#stage', { hasText: '⟦' }).waitFor();
      }
      await page.close();
    });
  }
});
