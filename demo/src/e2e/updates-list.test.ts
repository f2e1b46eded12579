import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mailedLink, scan, subscriptionOf } from './list-steps.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const email = 'scanned@example.org';

/** Subscribes by a plain form, as a page without the tag would. */
async function subscribe(): Promise<void> {
  const fields = { email, language: 'en', 'x-topic-events': 'on', 'consent-updates': 'updates-list@1' };
  const answer = await fetch(`${scene.demo.backend}/v1/lists/updates/subscriptions`, { method: 'POST', body: new URLSearchParams(fields) });
  assert.equal(answer.status, 202);
}

const status = async () => (await subscriptionOf(scene, email))?.status;

describe('the list of the demo', () => {
  it('is joined and left by a person’s press alone, never by a scanner that runs scripts', async () => {
    await subscribe();
    const confirm = await mailedLink(scene, email, 'confirm');
    await scan(scene, confirm);
    assert.equal(await status(), 'pending');

    const page = await scene.page();
    await page.goto(confirm);
    await page.getByRole('button', { name: 'Confirm my subscription' }).click();
    await page.getByRole('heading', { name: 'you are on the list' }).waitFor();
    assert.equal(await status(), 'confirmed');
    const back = await page.getByRole('link', { name: 'Back to the page' }).getAttribute('href');
    assert.equal(back, `${scene.demo.site}/#solidarity-subscribed=updates`);

    await subscribe();
    const leave = await mailedLink(scene, email, 'unsubscribe');
    await scan(scene, leave);
    assert.equal(await status(), 'confirmed');
    await page.goto(leave);
    await page.getByRole('button', { name: 'Unsubscribe' }).click();
    await page.getByRole('heading', { name: 'You have unsubscribed' }).waitFor();
    assert.equal(await status(), 'unsubscribed');
  });
});
