import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { violations } from './axe.js';
import { embedding, hostPage, watch, type HostParts } from './host-page.js';
import { openScene, type Scene } from './scene.js';

const cli = fileURLToPath(import.meta.resolve('@solidarity/server/node')).replace(/node\.js$/, 'main/cli.js');

let scene: Scene;
before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const tag = (more = '') => `<script async src="${scene.demo.backend}/solidarity.js" ${more}></script>`;
const put = (parts: HostParts, policy = '') =>
  scene.host.put({ body: hostPage(parts), headers: policy ? { 'content-security-policy': policy } : {} });

/** The command as an editor's colleague runs it. */
async function fromOutside(address: string): Promise<{ code: number; codes: string[] }> {
  const { code, out } = await new Promise<{ code: number; out: string }>((resolve) => {
    execFile(process.execPath, [cli, 'doctor', '--json', address], (error, out) => resolve({ code: Number(error?.code ?? 0), out }));
  });
  const { findings } = JSON.parse(out) as { findings: { code: string }[] };
  return { code, codes: findings.map((finding) => finding.code) };
}

async function fromInside(address: string) {
  const page = await scene.page();
  const watched = await watch(page);
  await page.goto(`${address}?solidarity-doctor`);
  const panel = page.getByRole('dialog', { name: 'Solidarity on this page' });
  await panel.waitFor();
  return { page, panel, watched };
}

describe('the doctor', () => {
  it('finds nothing wrong with a page as it should be, from outside and from inside', async () => {
    const address = put({ head: tag() });
    assert.deepEqual(await fromOutside(address), { code: 0, codes: [] });
    const { page, panel, watched } = await fromInside(address);
    assert.match(await panel.innerText(), /Nothing is wrong/);
    assert.deepEqual(watched.errors, []);
    await panel.getByRole('button', { name: 'Close' }).click();
    assert.equal(await page.locator('#solidarity-doctor').count(), 0);
    await page.context().close();
  });

  it('shows nothing to a visitor who did not ask', async () => {
    const page = await scene.page();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(put({ head: tag() }));
    await page.locator('solidarity-petition [part=card]').waitFor();
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.deepEqual(
      asked.filter((address) => address.includes('doctor')),
      [],
    );
    await page.context().close();
  });

  it('gives the exact line for a policy that lets nothing in, and that line mends it', async () => {
    const site = "default-src 'self'";
    const address = put({ head: tag() }, site);
    const { code, codes } = await fromOutside(address);
    assert.deepEqual([code, codes], [1, ['policy-script', 'policy-connect']]);
    const { stdout } = await new Promise<{ stdout: string }>((resolve) => {
      execFile(process.execPath, [cli, 'doctor', address], (_, out) => resolve({ stdout: out }));
    });
    const lines = [...stdout.matchAll(/Change the policy to: (.*);/g)].map(([, line]) => line);
    const mended = put({ head: tag() }, [site, ...lines].join('; '));
    assert.deepEqual(await fromOutside(mended), { code: 0, codes: [] });
    const page = await scene.page();
    await page.goto(mended);
    await page.locator('solidarity-petition [part=card]').waitFor();
    await page.context().close();
  });

  it('finds what an editor did: two tags, an unknown campaign, curly quotes, no way out, test mode', async () => {
    const body = `<solidarity-petition campaign="no-such"><a href="/">Sign</a></solidarity-petition>
      <solidarity-petition campaign=“protect-asylum” heading=“Sign now” test></solidarity-petition>`;
    const address = put({ head: tag() + tag(), body });
    const expected = ['subject-unknown', 'option-curled', 'test-mode', 'fallback-missing', 'tag-twice'];
    const { code, codes } = await fromOutside(address);
    assert.deepEqual([code, [...codes].sort()], [1, [...expected].sort()]);
    const { page, panel } = await fromInside(address);
    const text = await panel.innerText();
    for (const said of [
      'has no campaign “no-such”',
      'cut to pieces: “Sign now”',
      'nobody who takes part is counted',
      'has no link|Nothing stands in it',
      '2 times',
    ])
      assert.match(text, new RegExp(said));
    await page.context().close();
  });

  it('measures in the browser what is too faint to read', async () => {
    const head = `${tag()}<style>solidarity-petition { --solidarity-text: #aaa; --solidarity-surface: #fff; --solidarity-accent: #ffd400; --solidarity-on-accent: #fff }</style>`;
    const { page, panel } = await fromInside(put({ head }));
    const text = await panel.innerText();
    assert.match(text, /The words of the button: the contrast is 1\.\d to 1, and 4\.5 is needed/);
    assert.match(text, /The text: the contrast is 2\.\d to 1/);
    await page.context().close();
  });

  it('raises no alarm for a tag that was brought by another script and taken out again', async () => {
    const head = `<script>addEventListener('DOMContentLoaded', () => {
      const made = document.createElement('script');
      made.src = '${scene.demo.backend}/solidarity.js';
      document.head.append(made);
      made.remove();
    })</script>`;
    const { page, panel } = await fromInside(put({ head }));
    assert.match(await panel.innerText(), /Nothing is wrong/);
    await page.context().close();
  });

  it('gives the line for a backend that may not be asked, also where it may not ask for its own page', async () => {
    const policy = `script-src ${scene.demo.backend}; connect-src 'none'`;
    const { page, panel } = await fromInside(put({ head: tag() }, policy));
    const text = await panel.innerText();
    assert.match(text, new RegExp(`Change the policy to: connect-src ${scene.demo.backend};`));
    assert.doesNotMatch(text, /Nothing answers/);
    await page.context().close();
  });

  it('stands above the page whatever its sheets say of every box', async () => {
    const head = `${tag()}<style>div, body > div { position: relative; display: none; inset: auto; z-index: 0 }</style>`;
    const { page, panel } = await fromInside(put({ head, body: `<p>Words</p>${embedding}` }));
    const box = await panel.boundingBox();
    assert.ok(box && box.y < 800 && box.height > 100, JSON.stringify(box));
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.context().close();
  });

  it('finds no fault with the demo’s own pages', async () => {
    for (const path of ['/', '/dark', '/strict', '/plain', '/letter', '/ar']) {
      const { codes } = await fromOutside(`${scene.demo.site}${path}`);
      assert.deepEqual(codes, [], path);
    }
    assert.deepEqual((await fromOutside(`${scene.demo.backend}/c/protect-asylum`)).codes, []);
  });

  it('can be read and closed by keyboard, in light and dark, on a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const address = put({ head: tag(), body: embedding.replace('protect-asylum', 'no-such') });
      const context = await scene.visitor({ colorScheme, viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      await page.goto(`${address}?solidarity-doctor`);
      const panel = page.getByRole('dialog');
      await panel.waitFor();
      assert.deepEqual(await violations(page, '#solidarity-doctor'), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      assert.equal(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id), 'title');
      await page.keyboard.press('Escape');
      assert.equal(await panel.count(), 0);
      await context.close();
    }
  });

  it('says which address is no page, and which is no address', async () => {
    const run = (address: string) =>
      new Promise<{ code: number; err: string }>((resolve) => {
        execFile(process.execPath, [cli, 'doctor', address], (error, _, err) => resolve({ code: Number(error?.code ?? 0), err }));
      });
    const word = await run('charity');
    assert.deepEqual([word.code, /Expected an address such as https:/.test(word.err)], [2, true]);
    const lost = await run(`http://localhost:${scene.host.port}/lost`);
    assert.deepEqual([lost.code, lost.err.trim().split('\n').length, /expected a page at .*, got status 404/.test(lost.err)], [1, 1, true]);
  });
});
