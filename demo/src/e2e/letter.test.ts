import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { person } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const card = (page: Page): Locator => page.locator('solidarity-letter [part=card]');
const own = 'My grandmother came here on a coal ship – with “one” suitcase & a violin.';

/** From the page to the step that asks who writes, with a line of one's own. */
async function write(page: Page, ...targets: readonly string[]): Promise<void> {
  await page.goto(`${scene.demo.site}/letter`);
  await card(page).getByRole('button', { name: 'Find who to write to' }).click();
  for (const target of targets) await card(page).getByLabel(target).check();
  await card(page).getByRole('button', { name: 'Go on' }).click();
  const body = card(page).getByLabel('Your letter');
  await body.fill(`${await body.inputValue()}\n\n${own}`);
  await card(page).getByRole('button', { name: 'Go on' }).click();
  await card(page).locator('#givenName').waitFor();
}

describe('the letter action of the demo', () => {
  it('reaches each target once its writer has confirmed', async () => {
    const writer = person('letter-writer');
    const context = await scene.visitor();
    const page = await context.newPage();
    await write(page, 'Welcome House', 'Ada Marlowe');
    await card(page).locator('#givenName').fill(writer.givenName);
    await card(page).locator('#familyName').fill(writer.familyName);
    await card(page).locator('#email').fill(writer.email);
    await card(page).locator('#consent-letter').check();
    await card(page).getByRole('button', { name: 'See the letter' }).click();
    await card(page).locator('article').nth(1).waitFor();
    assert.equal(await card(page).locator('article').count(), 2);
    await card(page).getByRole('button', { name: 'Send it' }).click();
    await card(page).getByRole('button', { name: 'Send it from here' }).click();
    await card(page).getByRole('heading', { name: 'Check your mail' }).waitFor();

    const mail = await context.newPage();
    await mail.goto(await scene.confirmLink(writer.email));
    await mail.getByRole('button').click();
    await mail.getByRole('heading', { name: 'Thank you' }).waitFor();
    for (const [address, salutation] of [
      ['letters@welcome-house.example.org', 'friends at Welcome House'],
      ['ada.marlowe@parliament.example.org', 'Ms Marlowe'],
    ] as const) {
      const { text, headers } = await scene.demo.mails.next(({ to }) => to.includes(address), 12_000);
      assert.ok(text.replaceAll('\r\n', '\n').startsWith(`Dear ${salutation},\n\n`), text);
      assert.ok(text.includes(own), text);
      assert.ok(text.includes(`${writer.givenName} ${writer.familyName}`), text);
      assert.ok(headers.some(({ name, value }) => name === 'reply-to' && value.includes(writer.email)));
    }
    await context.close();
  });

  it('is written by a plain form where no script runs, and reaches each target all the same', async () => {
    const writer = person('form-writer');
    const context = await scene.visitor({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${scene.demo.site}/letter`);
    const form = page.locator('solidarity-letter form');
    await page.getByText('Write it here').click();
    await form.getByLabel('Yusuf Lindqvist').check();
    await form.getByLabel('Your letter').fill(`I am glad.\n\n${own}`);
    await form.getByLabel('Given name').fill(writer.givenName);
    await form.getByLabel('Family name').fill(writer.familyName);
    await form.getByRole('textbox', { name: 'Email address' }).fill(writer.email);
    await form.getByLabel('Send my letter to those I chose').check();
    await form.getByRole('button').click();
    await page.getByRole('heading', { name: 'Now look at your mail' }).waitFor();
    await page.goto(await scene.confirmLink(writer.email));
    await page.getByRole('button').click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    const { text } = await scene.demo.mails.next(({ to }) => to.includes('minister@interior.example.org'), 12_000);
    const signed = `With solidarity and friendship,\n${writer.givenName} ${writer.familyName}`;
    assert.equal(text.replaceAll('\r\n', '\n').trim(), `Dear Minister,\n\nI am glad.\n\n${own}\n\n${signed}`);
    await context.close();
  });

  it('leaves by the writer’s own hand: the Word part comes with the click, and no other service is asked', async () => {
    const context = await scene.visitor();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${scene.demo.site}/letter`);
    await card(page).getByRole('button', { name: 'Find who to write to' }).click();
    await card(page).getByLabel('Welcome House').waitFor();
    assert.deepEqual(
      asked.filter((address) => address.includes('/solidarity.hand-over.')),
      [],
    );
    await write(page, 'Welcome House');
    await card(page).getByRole('button', { name: 'I would rather send it myself' }).click();
    await card(page).locator('#givenName').fill('Leyla');
    await card(page).locator('#familyName').fill('Ünal');
    await card(page).getByRole('button', { name: 'See the letter' }).click();
    await card(page).getByRole('button', { name: 'Send it' }).click();
    const save = card(page).getByRole('button', { name: 'Save it for Word' });
    await save.waitFor();
    assert.equal(asked.filter((address) => address.endsWith('/solidarity.docx.js')).length, 0);
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    assert.equal(download.suggestedFilename(), 'letter.docx');
    assert.equal((await readFile(await download.path())).subarray(0, 2).toString(), 'PK');
    await card(page).getByRole('button', { name: 'Yes, it is sent' }).click();
    await card(page).getByRole('heading', { name: 'Thank you' }).waitFor();
    const strangers = asked.filter((address) => ![scene.demo.site, scene.demo.backend].some((known) => address.startsWith(known)));
    assert.deepEqual(
      strangers.filter((address) => !address.startsWith('blob:')),
      [],
    );
    assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
    await context.close();
  });
});
