import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { memoryMail, memoryStore, silentLog } from '@solidarity/server';
import { configFrom, serve, type Served } from '@solidarity/server/node';
import { openBrowser } from '@solidarity/workshop/browser/open-browser';
import type { Browser } from 'playwright-core';
import { campaignsFolder } from '../demo-campaigns.js';
import { freePort } from '../free-port.js';
import { openHostSite, type HostSite } from './host-site.js';
import { hostPage } from './host-page.js';
import { button, checkYourMail, person, sign } from './petition-form.js';
import { until } from './until.js';

let folder: string;
let served: Served;
let host: HostSite;
let browser: Browser;
let backend: string;

/** A backend of its own, whose campaign takes nothing from anybody but its partner. */
before(async () => {
  [folder, host, browser] = await Promise.all([
    mkdtemp(join(tmpdir(), 'solidarity-framers-')),
    openHostSite(),
    openBrowser(['--host-resolver-rules=MAP *.test 127.0.0.1']),
  ]);
  const campaign = JSON.parse(await readFile(join(campaignsFolder, 'protect-asylum.json'), 'utf8')) as object;
  const refusing = { ...campaign, partnerOrigins: [`http://partner.test:${host.port}`], refuseOtherOrigins: true };
  await writeFile(join(folder, 'protect-asylum.json'), JSON.stringify(refusing));
  const port = await freePort(0);
  backend = `http://backend.test:${port}`;
  const config = configFrom({
    PORT: String(port),
    SOLIDARITY_PUBLIC_URL: backend,
    SOLIDARITY_DATA: join(folder, 'data'),
    SOLIDARITY_CAMPAIGNS: folder,
    SOLIDARITY_ASSETS: fileURLToPath(new URL('../../../packages/embed/dist', import.meta.url)),
    MAIL_FROM: 'Common Shelter <sign@common-shelter.example>',
  });
  served = await serve(config, { log: silentLog, store: memoryStore(), mail: memoryMail() });
});
after(async () => {
  await browser.close();
  await Promise.all([served.close(), host.close()]);
  await rm(folder, { recursive: true, force: true });
});

async function frameOn(site: string, attributes: string) {
  const page = await (await browser.newContext({ viewport: { width: 700, height: 1000 } })).newPage();
  const address = host.put({
    body: hostPage({ body: `<iframe ${attributes} width="640" height="900" src="${backend}/embed/protect-asylum"></iframe>` }),
  });
  await page.goto(address.replace('localhost', site));
  const frame = await until('the frame', async () => page.frames()[1], Boolean);
  assert.ok(frame);
  return { page, frame };
}

it('a campaign that refuses others is framed by its partner, and signed there, sandboxed or not', async () => {
  for (const [name, attributes] of [
    ['framed', ''],
    ['sandboxed', 'sandbox="allow-scripts"'],
  ] as const) {
    const { page, frame } = await frameOn('partner.test', attributes);
    await sign(frame, person(name));
    assert.ok(await checkYourMail(frame).isVisible());
    await page.context().close();
  }
});

it('and by nobody else', async () => {
  const { page, frame } = await frameOn('other.test', '');
  await until(
    'the browser to refuse the frame',
    async () => frame.url(),
    (url) => url.startsWith('chrome-error:'),
  );
  assert.equal(await button(frame).count(), 0);
  await page.context().close();
});
