import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sideways, violations } from './axe.js';
import { measured, openBuilder, previewed } from './builder-page.js';
import { hostPage } from './host-page.js';
import { painted, recordShifts, shiftsOf } from './layout-shifts.js';
import { button } from './petition-form.js';
import { isReadUnderPointer } from './pictures/under-pointer.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

describe('the builder for everybody', () => {
  const states = {
    empty: '',
    'with all filled in': 'campaign=protect-asylum&at=joomla&colour-accent=%23ffd400&colour-text=%23aaa',
    'with a mistake': 'element=letter&campaign=protect-asylum&at=wordpress',
  };
  for (const [name, fragment] of Object.entries(states)) {
    it(`has no fault ${name}, in light and dark, and nothing to scroll sideways`, async () => {
      const page = await openBuilder(scene, fragment);
      if (fragment.includes('joomla')) await previewed(page, 'button.main').waitFor();
      await page.locator('summary').click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await violations(page), [], colorScheme);
        if (fragment.includes('joomla')) await isReadUnderPointer(page, page.locator('button.main').first(), colorScheme);
      }
      assert.equal(await sideways(page), 0);
      await page.context().close();
    });
  }
});

describe('a page with a snippet of the builder', () => {
  for (const [element, about, width] of [
    ['petition', 'campaign=protect-asylum', 412],
    ['petition', 'campaign=protect-asylum', 1280],
    ['petition', 'campaign=upcoming', 360],
    ['petition', 'campaign=upcoming', 1280],
    ['petition', 'campaign=closed', 360],
    ['counter', 'campaign=protect-asylum', 412],
    ['letter', 'campaign=valentine', 412],
    ['letter', 'campaign=valentine', 768],
    ['letter', 'campaign=write-to-your-mp', 1280],
    ['newsletter', 'list=updates', 412],
    ['newsletter', 'list=updates', 1280],
    ['share', 'campaign=protect-asylum', 412],
  ] as const) {
    it(`moves nothing when the ${element} of ${about} comes late, at ${width} px`, async () => {
      const page = await openBuilder(scene, `element=${element}&${about}&at=html`);
      await previewed(page, `solidarity-${element} [part~=root]`).waitFor();
      const text = await measured(page);
      const partner = await scene.page({ viewport: { width, height: 900 } });
      await partner.addInitScript(recordShifts);
      let letThrough = (): void => undefined;
      const late = new Promise<void>((resolve) => (letThrough = resolve));
      await partner.route(`${scene.demo.backend}/solidarity.js`, async (route) => {
        await late;
        await route.continue();
      });
      await partner.goto(scene.host.put({ body: hostPage({ body: `<h1>News</h1>${text}<p>What stands below must not jump.</p>` }) }), {
        waitUntil: 'commit',
      });
      await partner.getByText('What stands below').waitFor();
      await painted(partner);
      letThrough();
      await partner.locator(`solidarity-${element} [part~=root]`).waitFor();
      if (about === 'campaign=protect-asylum' && element === 'petition') await button(partner).waitFor();
      await partner.locator(`solidarity-${element}:not(:state(loading))`).waitFor();
      if (element === 'share') await partner.locator('solidarity-share [part=networks]').waitFor();
      await painted(partner);
      assert.deepEqual(await shiftsOf(partner), []);
      await page.context().close();
      await partner.context().close();
    });
  }
});
