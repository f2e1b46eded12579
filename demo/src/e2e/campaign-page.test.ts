import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sideways, violations } from './axe.js';
import { watch } from './host-page.js';
import { person, sign } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const at = (path: string) => scene.demo.backend + path;

describe("a campaign's own page", () => {
  it('signs without any script, from the form to the mail', async () => {
    const signer = person('page-no-script');
    const page = await scene.page({ javaScriptEnabled: false });
    await page.goto(at('/c/protect-asylum'));
    await page.getByLabel('Given name').fill(signer.givenName);
    await page.getByLabel('Family name').fill(signer.familyName);
    await page.getByLabel('E-mail address').fill(signer.email);
    await page.getByLabel('I sign this petition').check();
    await page.getByRole('button', { name: 'Sign the petition' }).click();
    await page.getByRole('heading', { name: 'Now look at your mail' }).waitFor();
    await scene.oneRowOf(signer.email);
    await page.goto(await scene.confirmLink(signer.email));
    await page.getByRole('button', { name: 'Confirm my signature' }).click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    await page.context().close();
  });

  it('signs by the element under its own strict policy, and asks nobody but the backend', async () => {
    const signer = person('page-element');
    const page = await scene.page();
    const watched = await watch(page);
    await page.goto(at('/c/protect-asylum'));
    await page.locator('solidarity-counter [part=number]').waitFor();
    await sign(page, signer);
    await scene.oneRowOf(signer.email);
    assert.deepEqual([watched.errors, watched.said, await watched.violations()], [[], [], []]);
    assert.deepEqual([...watched.origins], [scene.demo.backend]);
    await page.context().close();
  });

  it('writes a letter without any script', async () => {
    const page = await scene.page({ javaScriptEnabled: false });
    await page.goto(at('/c/valentine'));
    await page.getByLabel('Given name').fill('Zoë');
    await page.getByLabel('Family name').fill('Nguyễn');
    await page.getByLabel('E-mail address').fill('page-letter@example.org');
    for (const box of await page.locator('[type=checkbox][required]').all()) await box.check();
    await page.locator('[name=targets]').first().check();
    await page.getByRole('button', { name: /letter/i }).click();
    await page.getByRole('heading', { name: 'Now look at your mail' }).waitFor();
    await page.context().close();
  });
});

describe('pages and frames have no fault and no scrolling sideways', { concurrency: 2 }, () => {
  const cases: readonly (readonly [path: string, shown: string])[] = [
    ['/c/protect-asylum', 'solidarity-petition button.main'],
    ['/c/protect-asylum?lang=ar', 'solidarity-petition button.main'],
    ['/c/valentine', 'solidarity-letter button.main'],
    ['/c/won', 'h1'],
    ['/c/nothing', 'h1'],
    ['/embed/protect-asylum?scheme=auto', 'solidarity-petition button.main'],
    ['/embed/protect-asylum?scheme=auto&lang=ar', 'solidarity-petition button.main'],
    ['/embed/protect-asylum?scheme=auto&element=counter&bar=true', 'solidarity-counter [part=number]'],
    ['/embed/valentine?scheme=auto', 'solidarity-letter button.main'],
  ];
  for (const [path, shown] of cases) {
    it(path, async () => {
      const page = await scene.page();
      await page.goto(at(path));
      await page.locator(shown).first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await violations(page), [], colorScheme);
      }
      assert.equal(await sideways(page), 0);
      await page.route('**/solidarity.js', (route) => route.abort());
      await page.reload();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await violations(page), [], `without the tag, ${colorScheme}`);
      }
      assert.equal(await sideways(page), 0);
      await page.context().close();
    });
  }
});
