import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { measured, openBuilder, previewed, snippetOf, tabTo } from './builder-page.js';
import { hostPage, watch } from './host-page.js';
import { button, card, person, sign } from './petition-form.js';
import { openScene, type Scene } from './scene.js';
import { until } from './until.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

describe('the builder', () => {
  it('leads by keyboard alone from an empty page to a snippet that is signed with', async () => {
    const page = await openBuilder(scene);
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    let presses = await tabTo(page, page.getByRole('radio', { name: /^A petition/ }));
    presses += await tabTo(page, field('Id or address of the campaign'));
    await page.keyboard.type('protect-asylum');
    await page.getByText('Found: Protect people seeking asylum').waitFor();
    presses += await tabTo(page, field('Heading'));
    await page.keyboard.type('Sign with us');
    presses += await tabTo(page, field('Buttons and bar'));
    await page.keyboard.type('crimson');
    await page.getByText('Good: everybody can read these colours.').waitFor();
    presses += await tabTo(page, page.getByRole('radio', { name: 'WordPress', exact: true }));
    for (let place = 1; place < 12; place++) await page.keyboard.press('ArrowDown');
    presses += await tabTo(page, page.getByRole('button', { name: 'Copy the snippet' }));
    await measured(page);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Copied. Now paste it.').waitFor();
    assert.ok(presses + 12 <= 30, `${presses} stops and 12 arrows`);

    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await snippetOf(page));
    assert.match(
      copied,
      /^<solidarity-petition campaign="protect-asylum" heading="Sign with us" style="display:block;min-height:\d+rem;--solidarity-accent:#dc143c">/,
    );

    const partner = await scene.page({ viewport: { width: 1280, height: 900 } });
    await partner.goto(scene.host.put({ body: hostPage({ body: copied }) }));
    await partner.getByRole('heading', { name: 'Sign with us' }).waitFor();
    const signer = person('builder');
    await sign(partner, signer);
    await scene.oneRowOf(signer.email);
  });

  it('shows what visitors will see, on a phone and a computer, on light pages and dark ones, and lets nothing be sent from there', async () => {
    const page = await openBuilder(scene, 'element=petition&campaign=protect-asylum&heading=Sign+with+us&colour-accent=crimson');
    await previewed(page, '[part~=heading]').getByText('Sign with us').waitFor();
    const main = previewed(page, 'button.main');
    assert.equal(await main.evaluate((element) => getComputedStyle(element).backgroundColor), 'rgb(220, 20, 60)');
    assert.equal(await main.evaluate((element) => element.closest('[inert]') ?? element.ownerDocument.body.inert), true);
    const widthOf = () => previewed(page, 'solidarity-petition').evaluate((element) => element.clientWidth);
    assert.equal(await widthOf(), 328);
    await page.getByText('Computer', { exact: true }).click();
    await page.getByText('Dark', { exact: true }).click();
    assert.equal(await widthOf(), 688);
    assert.equal(await previewed(page, 'html').evaluate((element) => getComputedStyle(element).colorScheme), 'dark');
    await page.getByLabel('Heading', { exact: true }).fill('Sign here');
    await previewed(page, '[part~=heading]').getByText('Sign here').waitFor();
    await page.context().close();
  });

  it('shows the picture that a mail will show', async () => {
    const page = await openBuilder(scene, 'element=counter&campaign=protect-asylum&at=email');
    const picture = previewed(page, 'img');
    await until(
      'a picture',
      () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth),
      (width) => width === 640,
    );
    await page.context().close();
  });

  it('says what is wrong with what was typed, and what to do', async () => {
    const page = await openBuilder(scene, 'at=html');
    const [field, state] = [page.getByLabel('Id or address of the campaign'), page.locator('#subject-state')];
    const wrong: readonly (readonly [string, RegExp])[] = [
      ['no-such-campaign', /^There is no campaign “no-such-campaign” here/],
      ['https://elsewhere.example/c/fair', /^That campaign is run on https:\/\/elsewhere\.example\./],
      ['https://charity.example/petition', /^That address leads to https:\/\/charity\.example,/],
      ['Protect Asylum', /^That is no id/],
    ];
    for (const [typed, said] of wrong) {
      await field.fill(typed);
      await state.getByText(said).waitFor();
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.equal(await page.getByRole('button', { name: 'Copy the snippet' }).count(), 0);
    }
    await page.getByRole('button', { name: 'Take “protect-asylum”' }).click();
    await state.getByText('Found: Protect people seeking asylum').waitFor();
    assert.match(await state.innerText(), /1,\d{3},\d{3} people have signed/);
    await page.getByRole('radio', { name: /^A letter/ }).check();
    await state.getByText('has no letter to write').waitFor();
    await page.getByRole('button', { name: 'Choose “A petition”' }).click();
    await field.fill('write-to-your-mp');
    await state.getByText('is a letter to write, not a petition').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Copy the snippet' }).count(), 0);
    await page.getByRole('button', { name: 'Choose “A letter”' }).click();
    await state.getByText('Found: Ask your MP for safe routes').waitFor();
    assert.match(await snippetOf(page), /^<solidarity-letter campaign="write-to-your-mp"/);
    await page.context().close();
  });

  for (const [lang, taken] of [
    ['en_GB', 'en-GB'],
    ['x', ''],
    ['"><script>', ''],
  ] as const) {
    it(`reads the language "${lang}" of its address as "${taken}"`, async () => {
      const page = await openBuilder(scene, `campaign=protect-asylum&at=html&lang=${encodeURIComponent(lang)}`);
      await page.getByText('Found: Protect people seeking asylum').waitFor();
      assert.equal(await page.getByLabel('Language').inputValue(), taken);
      const written = /^<solidarity-petition [^>]*>/.exec(await snippetOf(page))?.[0];
      assert.equal(/ lang="([^"]*)"/.exec(written ?? '')?.[1] ?? '', taken);
      await page.context().close();
    });
  }

  it('is never left empty, even where a browser cannot draw what the address asks for', async () => {
    const page = await scene.page();
    await page.addInitScript(() => {
      Intl.DisplayNames.prototype.of = () => {
        throw new RangeError('no name');
      };
    });
    await page.goto(`${scene.demo.backend}/builder#campaign=protect-asylum&lang=de`);
    await page.getByText('could not draw what its address asks for').waitFor();
    await page.context().close();
  });

  it('says beside a colour what a snippet makes of it', async () => {
    const page = await openBuilder(scene, 'campaign=protect-asylum&at=html');
    const field = page.getByRole('textbox', { name: 'Behind the form', exact: true });
    const made: readonly (readonly [string, RegExp, string])[] = [
      ['transparent', /cannot be seen/, ''],
      ['rgb(255 255 255 / 50%)', /becomes #ffffff, without its transparency/, ';--solidarity-surface:#ffffff'],
      ['var(--brand)', /knows no such colour/, ''],
    ];
    for (const [typed, said, written] of made) {
      await field.fill(typed);
      await page.locator('#colour-surface-slip').getByText(said).waitFor();
      assert.equal(/;--solidarity-surface:#\w+/.exec(await snippetOf(page))?.[0] ?? '', written);
    }
    await page.context().close();
  });

  it('goes on where the backend does not answer, and finds the campaign once it does', async () => {
    const page = await openBuilder(scene, 'at=html');
    await page.route('**/v1/campaigns/**', (route) => route.abort());
    await page.getByLabel('Id or address of the campaign').fill('protect-asylum');
    await page.getByText('It could not be checked').waitFor();
    assert.match(await snippetOf(page), /campaign="protect-asylum"/);
    await page.unroute('**/v1/campaigns/**');
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByText('Found: Protect people seeking asylum').waitFor();
    await page.context().close();
  });

  it('is passed on by a link that holds all that was chosen', async () => {
    const page = await openBuilder(
      scene,
      'campaign=protect-asylum&at=drupal&heading=A+%26+B&partner=mill-lane&colour-text=black&version=pinned',
    );
    const shown = await measured(page);
    assert.match(shown, /data-heading="A &amp; B" data-partner="mill-lane" .*--solidarity-text:#000000.* integrity="sha384-/);
    await page.getByRole('button', { name: 'Copy a link to this page' }).click();
    await page.getByText('Whoever opens the link').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await openBuilder(scene, new URL(link).hash.slice(1));
    // Both, since what is reserved follows the preview while that still grows.
    await until(
      'the same snippet',
      async () => [await snippetOf(page), await snippetOf(other)] as const,
      ([one, again]) => one === again,
    );
    await page.context().close();
    await other.context().close();
  });

  it('speaks the language that was chosen, in the form, in the link, and in an address', async () => {
    const page = await openBuilder(scene, 'campaign=protect-asylum&at=html&lang=ar');
    await page.getByText('Found: احموا').waitFor();
    assert.match(await snippetOf(page), /lang="ar" style="[^"]*"><a href="[^"]*\/c\/protect-asylum\?lang=ar">احموا/);
    await page.getByRole('radio', { name: 'WordPress, as an author' }).check();
    assert.match(await snippetOf(page), /^http:\/\/127\.0\.0\.1:\d+\/c\/protect-asylum\?lang=ar$/);
    await page.context().close();
  });

  it('writes a snippet that keeps to one version, and shows its link where a byte of it has changed', async () => {
    const page = await openBuilder(scene, 'campaign=protect-asylum&at=html&version=pinned');
    const text = await until(
      'a pinned snippet',
      () => snippetOf(page),
      (written) => written.includes('integrity='),
    );
    for (const isSame of [true, false]) {
      const partner = await scene.page();
      await partner.route('**/0.1.0/solidarity.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}${isSame ? '' : ' '}` });
      });
      const asked: string[] = [];
      partner.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const refused = partner.waitForEvent('console', (message) => message.text().includes('integrity')).catch(() => undefined);
      await partner.goto(scene.host.put({ body: hostPage({ body: text }) }));
      if (isSame) {
        await button(partner).waitFor();
        await card(partner).locator('#email').focus();
        await until(
          'its part',
          async () => asked,
          (paths) => paths.includes('/0.1.0/solidarity.done.js'),
        );
      } else {
        assert.ok(await refused);
        assert.ok(await partner.getByRole('link', { name: 'Protect people seeking asylum' }).isVisible());
      }
      await partner.context().close();
    }
    await page.context().close();
  });

  it('copies a link as a link, for editors that show no code', async () => {
    const page = await openBuilder(scene, 'campaign=protect-asylum&at=visual');
    await page.getByRole('button', { name: 'Copy the snippet' }).click();
    await page.getByRole('status').getByText('Copied').waitFor();
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    assert.match(rich ?? '', /<a href="http:\/\/127\.0\.0\.1:\d+\/c\/protect-asylum"[^>]*>Protect people seeking asylum<\/a>/);
    await page.context().close();
  });

  it('breaks no rule of its strict policy, and asks nobody but its backend', async () => {
    const context = await scene.visitor();
    const page = await context.newPage();
    const watched = await watch(page);
    await page.goto(`${scene.demo.backend}/builder#campaign=protect-asylum&at=html&colour-accent=crimson`);
    await previewed(page, 'button.main').waitFor();
    assert.deepEqual([await watched.violations(), watched.errors, watched.said, [...watched.origins]], [[], [], [], [scene.demo.backend]]);
    await context.close();
  });
});
