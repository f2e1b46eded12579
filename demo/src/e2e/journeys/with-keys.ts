import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mailedLink, subscriptionOf } from '../list-steps.js';
import { person } from '../petition-form.js';
import type { Scene } from '../scene.js';
import { patience, until } from '../until.js';
import { openKeys } from './keys.js';

const updates = 'Updates from Common Shelter';

/** From the top of each page to its end, and no hand on a mouse. */
export function journeysWithKeys(scene: () => Scene): void {
  it('signs after a mistake, confirms, and passes the link on', async () => {
    const signer = person('keys-signer');
    const context = await scene().visitor({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(scene().demo.site);
    const keys = await openKeys(page);
    await keys.sees('button', 'Sign the petition', 'Add your name');

    await keys.tabTo('textbox', 'First name');
    await keys.type(signer.givenName);
    await keys.tabTo('textbox', 'Last name');
    await keys.type(signer.familyName);
    await keys.tabTo('combobox', 'Country');
    await keys.sees('option', 'Ukraine');
    await keys.type('Ukr');
    assert.equal((await keys.here()).value, 'Ukraine');
    await keys.press('ArrowDown', 'ArrowUp');
    assert.equal((await keys.here()).value, 'Ukraine');
    await keys.tabTo('checkbox', 'I sign this petition.');
    await keys.press('Space');
    assert.equal((await keys.here()).states['checked'], 'true');
    await keys.tabTo('button', 'Sign the petition');
    await keys.press('Enter');

    await keys.isLedTo('group', 'One thing is still missing');
    await keys.tabTo('link', 'Email address: Please fill this in');
    await keys.press('Enter');
    const { states, description } = await keys.isLedTo('textbox', 'Email address');
    assert.deepEqual([states['invalid'], description], ['true', 'Please fill this in']);
    await keys.type(signer.email);
    await keys.tabBackTo('textbox', 'First name');
    assert.equal((await keys.here()).value, signer.givenName, 'what was typed before the mistake is still there');
    await keys.tabTo('button', 'Sign the petition');
    await keys.press('Space');
    await keys.isLedTo('heading', 'Check your mail');
    await scene().oneRowOf(signer.email);

    await page.goto(await scene().confirmLink(signer.email));
    await keys.tabTo('button', 'Confirm my signature');
    await keys.press('Enter');
    await keys.sees('heading', 'Thank you, your signature counts');
    assert.match((await scene().rowsOf(signer.email)).join(), /,confirmed,/);

    await keys.tabTo('link', 'Back to the campaign');
    await keys.press('Enter');
    await keys.isLedTo('heading', 'Thank you');
    await keys.tabTo('button', 'Ask others to join');
    await keys.press('Enter');
    await keys.isLedTo('heading', 'Ask others to join');
    await keys.tabTo('button', 'Copy the link');
    await keys.press('Enter');
    await keys.saysAloud('Copied');
    await keys.tabBackTo('textbox', 'Link to share');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), (await keys.here()).value);
    await context.close();
  });

  it('writes a letter to somebody, and confirms it', async () => {
    const writer = person('keys-writer');
    const page = await scene().page();
    await page.goto(`${scene().demo.site}/letter`);
    const keys = await openKeys(page);
    await keys.sees('button', 'Find who to write to', 'Write your letter');
    await keys.tabTo('link', 'Skip to the letter');
    await keys.press('Enter');
    await keys.tabTo('button', 'Find who to write to');
    await keys.press('Enter');
    await keys.isLedTo('heading', 'Who do you write to?');
    await keys.tabTo('checkbox', 'Noor van Dalen');
    await keys.press('Space');
    await keys.tabTo('button', 'Go on');
    await keys.press('Enter');
    await keys.isLedTo('heading', 'Make it your own');
    await keys.tabTo('textbox', 'Your letter');
    await keys.press('Control+End', 'Enter', 'Enter');
    await keys.type('No hand on a mouse wrote this.');
    await keys.tabTo('button', 'Go on');
    await keys.press('Enter');
    await keys.isLedTo('heading', 'Who is writing?');
    await keys.tabTo('textbox', 'First name');
    await keys.type(writer.givenName);
    await keys.tabTo('textbox', 'Last name');
    await keys.type(writer.familyName);
    await keys.tabTo('textbox', 'Email address');
    await keys.type(writer.email);
    await keys.tabTo('checkbox', 'Send my letter');
    await keys.press('Space');
    await keys.tabTo('button', 'See the letter');
    await keys.press('Enter');
    await keys.isLedTo('heading', 'Read it once more');
    await keys.tabTo('button', 'Send it');
    await keys.press('Enter');
    await keys.isLedTo('heading', 'Send it');
    await keys.tabTo('button', 'Send it from here');
    await keys.press('Enter');
    await keys.isLedTo('heading', 'Check your mail');

    await page.goto(await scene().confirmLink(writer.email));
    await keys.tabTo('button', 'Send my letter');
    await keys.press('Enter');
    await keys.sees('heading', 'Thank you');
    const { text } = await scene().demo.mails.next(({ to }) => to.includes('mayor@harbour-town.example.org'), patience);
    assert.ok(text.includes('No hand on a mouse wrote this.'), text);
    await page.context().close();
  });

  it('subscribes to what was chosen, and confirms', async () => {
    const email = 'keys-reader@example.org';
    const page = await scene().page();
    await page.goto(`${scene().demo.site}/letter`);
    const keys = await openKeys(page);
    await keys.sees('button', 'Keep me posted', updates);
    await keys.tabTo('textbox', 'Email address', updates);
    await keys.type(email);
    await keys.tabTo('checkbox', 'Events', updates);
    await keys.press('Space');
    await keys.tabTo('checkbox', 'I agree that Common Shelter keeps', updates);
    await keys.press('Space', 'Enter');
    await keys.isLedTo('heading', 'Check your mail');

    await page.goto(await mailedLink(scene(), email, 'confirm'));
    await keys.tabTo('button', 'Confirm my subscription');
    await keys.press('Enter');
    await keys.sees('heading', 'Thank you');
    await until(
      'the subscription to begin',
      () => subscriptionOf(scene(), email),
      (kept) => kept?.status === 'confirmed',
    );
    await page.context().close();
  });
}
