import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { hostPage, watch } from './host-page.js';
import { openScene, type Scene } from './scene.js';
import { until } from './until.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

describe('sharing from a page under a strict policy', () => {
  it('asks nobody but the backend before a visitor follows a link, and counts what was chosen', async () => {
    const { backend } = scene.demo;
    const context = await scene.visitor();
    await context.route('https://wa.me/**', (route) => route.fulfill({ contentType: 'text/html', body: '<p>A network’s own page</p>' }));
    const page = await context.newPage();
    const watched = await watch(page);
    const address = scene.host.put({
      body: hostPage({
        head: `<script async src="${backend}/solidarity.js"></script>`,
        body: '<solidarity-share campaign="protect-asylum"><a href="https://common-shelter.example/">Tell others</a></solidarity-share>',
      }),
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${backend}; connect-src ${backend}; style-src 'self'`,
      },
    });
    await page.goto(address);
    await page.getByText('I have signed for the right to ask for safety').waitFor();

    await page.getByRole('button', { name: 'QR code' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save the QR code' }).click()]);
    assert.equal(download.suggestedFilename(), 'protect-asylum.svg');
    assert.match(await text(await download.createReadStream()), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/);
    assert.deepEqual([...watched.origins].sort(), [backend, new URL(address).origin].sort());

    const [network] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'WhatsApp' }).click()]);
    await network.waitForLoadState();
    const shared = new URL(network.url()).searchParams.get('text') ?? '';
    assert.match(
      shared,
      /^I have signed for the right .*\nhttp:\/\/\S+\?utm_source=whatsapp&utm_medium=share&utm_campaign=protect-asylum$/,
    );
    assert.equal(await network.evaluate(() => `${String(window.opener)} ${document.referrer}`), 'null ');

    await until(
      'both intents in the store',
      () => scene.sharesOf('protect-asylum'),
      (shares) => JSON.stringify(shares) === '{"qr":1,"whatsapp":1}',
    );
    assert.deepEqual([await watched.violations(), watched.errors, watched.said], [[], [], []]);
    await context.close();
  });
});
