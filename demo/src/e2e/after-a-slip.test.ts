import { after, before, describe, it } from 'node:test';
import { button, card, checkYourMail, fillIn, person } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

/** What a note says is judged when its control is left: a mouse that presses elsewhere must still meet what it aimed at. */
describe('a visitor with a mouse, after a slip', () => {
  it('ticks the consent straight from the last field', async () => {
    const page = await scene.page();
    await page.goto(scene.demo.site);
    await button(page).click();
    await card(page).locator('#summary').waitFor();
    await fillIn(page, person('slip-tick'));
    await page.context().close();
  });

  it('presses the button straight from the field that was mended', async () => {
    const signer = person('slip-press');
    const page = await scene.page();
    await page.goto(scene.demo.site);
    await fillIn(page, { ...signer, email: 'nobody' });
    await button(page).click();
    await card(page).locator('#summary').waitFor();
    await card(page).locator('#email').fill(signer.email);
    await button(page).click();
    await checkYourMail(page).waitFor();
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });

  it('presses the button straight from an address with a mistyped domain, and from one that was mended', async () => {
    const signer = person('hint-press');
    const page = await scene.page();
    await page.goto(scene.demo.site);
    await fillIn(page, { ...signer, email: 'nobody@gmial.com' });
    await card(page).locator('#email').press('Tab');
    await card(page).getByText('gmail.com').first().waitFor();
    await card(page).locator('#email').fill(signer.email);
    await button(page).click();
    await checkYourMail(page).waitFor();
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });
});
