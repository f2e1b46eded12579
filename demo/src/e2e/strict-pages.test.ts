import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { embedding, hostPage, watch, type HostParts } from './host-page.js';
import { button, card, checkYourMail, fillIn, person, sign } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene({ args: ['--host-resolver-rules=MAP *.test 127.0.0.1'] });
});
after(() => scene.close());

const tag = (file = 'solidarity.js') => `<script async src="${scene.demo.backend}/${file}"></script>`;

async function open(parts: HostParts, policy = '', hash = '') {
  const page = await scene.page();
  const watched = await watch(page);
  const address = scene.host.put({ body: hostPage(parts), headers: policy ? { 'content-security-policy': policy } : {} });
  await page.goto(`${address}${hash}`);
  return { page, watched };
}

/** Everything a visitor may do, so that whatever a policy could forbid is met. */
async function wholeJourney(page: Page, email: string): Promise<void> {
  const signer = person(email);
  await button(page).click();
  await card(page).locator('#summary').waitFor();
  await card(page).locator('#country').focus();
  await card(page).locator('#country option[value=DE]').waitFor({ state: 'attached' });
  await card(page).locator('#email').fill('nobody@gmial.com');
  await card(page).locator('#email').press('Tab');
  await card(page).getByText('gmail.com').first().waitFor();
  await card(page).locator('#consent-petition').press('Space');
  await fillIn(page, signer);
  await button(page).press('Enter');
  await checkYourMail(page).waitFor();
  await page.locator('solidarity-counter [part=number]').waitFor();
  await scene.oneRowOf(signer.email);
}

async function thanksAndShare(page: Page): Promise<void> {
  await card(page).getByRole('heading', { name: 'Thank you' }).waitFor();
  await button(page).click();
  await card(page).getByRole('button', { name: 'Copy the link' }).click();
}

describe('a page under a strict policy', () => {
  const policyFor = (script: string) => `default-src 'none'; script-src ${script}; connect-src ${scene.demo.backend}; style-src 'self'`;
  const inArabic = `<div lang="ar" dir="rtl">${embedding}</div>`;

  it('allows the tag and its backend, and nothing is violated from the form to the thanks', async () => {
    const policy = policyFor(scene.demo.backend);
    const { page, watched } = await open({ head: tag() }, policy);
    await wholeJourney(page, 'strict-journey');
    assert.deepEqual([await watched.violations(), watched.errors, watched.said], [[], [], []]);
    await page.context().close();

    const later = await open({ head: tag(), body: inArabic }, policy, '#solidarity-confirmed=protect-asylum');
    await later.page.locator('solidarity-petition .after h2').waitFor();
    assert.deepEqual([await later.watched.violations(), later.watched.errors, later.watched.said], [[], [], []]);
    await later.page.context().close();

    const thanks = await open({ head: tag() }, policy, '#solidarity-confirmed=protect-asylum');
    await thanksAndShare(thanks.page);
    assert.deepEqual([await thanks.watched.violations(), thanks.watched.errors], [[], []]);
    await thanks.page.context().close();
  });

  it('allows the one file alone, where everything is in it', async () => {
    const file = 'solidarity.all.js';
    const { page, watched } = await open({ head: tag(file) }, policyFor(`${scene.demo.backend}/${file}`));
    await wholeJourney(page, 'strict-one-file');
    assert.deepEqual([await watched.violations(), watched.errors, watched.said], [[], [], []]);
    await page.context().close();
  });

  it('allows what stands beside the one file, a language and the doctor, by their names', async () => {
    const files = ['solidarity.all.js', 'solidarity.ar.js', 'solidarity.doctor.js'];
    const policy = policyFor(files.map((file) => `${scene.demo.backend}/${file}`).join(' '));
    const { page, watched } = await open({ head: tag(files[0]), body: inArabic }, policy, '?solidarity-doctor');
    await button(page)
      .filter({ hasText: /\p{Script=Arabic}/u })
      .waitFor();
    await page.getByRole('dialog', { name: 'Solidarity on this page' }).waitFor();
    // The doctor asks for the page itself, to read it as it came.
    const violated = (await watched.violations()).filter((one) => !one.startsWith('connect-src'));
    assert.deepEqual([violated, watched.errors], [[], []]);
    await page.context().close();
  });

  for (const more of ['', " 'strict-dynamic'"]) {
    it(`allows the script that has its nonce, and so what that brings${more && ', and nothing by its address'}`, async () => {
      const head = tag().replace('<script', '<script nonce="dGhlIHRhZw"');
      const { page, watched } = await open({ head }, policyFor(`'nonce-dGhlIHRhZw'${more}`));
      await wholeJourney(page, `strict-nonce-${more.length}`);
      assert.deepEqual([await watched.violations(), watched.errors, watched.said], [[], [], []]);
      await page.context().close();
    });
  }
});

describe('a page that requires Trusted Types', () => {
  const required = (names: string) => `require-trusted-types-for 'script'; trusted-types ${names}`;

  it('works where our policy is allowed', async () => {
    const { page, watched } = await open({ head: tag() }, required('solidarity'));
    await wholeJourney(page, 'trusted');
    assert.deepEqual([await watched.violations(), watched.errors], [[], []]);
    await page.context().close();
  });

  it('works beside a Lit of its own', async () => {
    const takesLit = `<script>trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script>`;
    const { page, watched } = await open({ head: takesLit + tag() }, required('solidarity lit-html'));
    await sign(page, person('trusted-lit'));
    assert.deepEqual([await watched.violations(), watched.errors], [[], []]);
    await page.context().close();
  });

  it('keeps the fallback where our policy is not allowed or its name is taken, and throws nothing', async () => {
    const takesName = `<script>trustedTypes.createPolicy('solidarity', {})</script>`;
    for (const [head, names] of [
      ['', `'none'`],
      ['', 'other'],
      [takesName, 'solidarity'],
    ] as const) {
      const { page, watched } = await open({ head: head + tag() }, required(names));
      await page.waitForFunction(() => customElements.get('solidarity-petition') !== undefined);
      await page.waitForFunction(() => document.querySelector('solidarity-petition')?.shadowRoot?.childElementCount);
      assert.ok(await page.locator('.fallback').isVisible(), `the fallback under trusted-types ${names}`);
      assert.ok(await page.getByText('Over 1.1 million').isVisible());
      assert.deepEqual(watched.errors, []);
      await page.context().close();
    }
  });
});

describe('a frame with an origin of nobody', () => {
  const inFrame = async (email: string) => {
    const inner = scene.host.put({ body: hostPage({ head: tag() }) });
    const { page, watched } = await open({ body: `<iframe sandbox="allow-scripts" width="800" height="1200" src="${inner}"></iframe>` });
    const frame = page.frames().find((candidate) => candidate.url() === inner);
    assert.ok(frame);
    const signer = person(email);
    await fillIn(frame, signer);
    return { page, frame, signer, watched };
  };

  it('signs by a click, without forms, storage or an origin', async () => {
    const { page, frame, signer, watched } = await inFrame('frame-click');
    await button(frame).click();
    await checkYourMail(frame).waitFor();
    await scene.oneRowOf(signer.email);
    assert.deepEqual([watched.errors, watched.said], [[], []]);
    await page.context().close();
  });

  it('signs by Enter', async () => {
    const { page, frame, signer, watched } = await inFrame('frame-enter');
    await card(frame).locator('#email').press('Enter');
    await checkYourMail(frame).waitFor();
    await scene.oneRowOf(signer.email);
    assert.deepEqual([watched.errors, watched.said], [[], []]);
    await page.context().close();
  });
});

describe('a page on http', () => {
  it('signs without a secure context, on a host that is not this machine', async () => {
    const backend = `http://backend.test:${new URL(scene.demo.backend).port}`;
    const address = scene.host.put({ body: hostPage({ head: `<script async src="${backend}/solidarity.js"></script>` }) });
    const page = await scene.page();
    const { errors, said } = await watch(page);
    await page.goto(address.replace('localhost', 'partner.test'));
    assert.equal(await page.evaluate(() => isSecureContext), false);
    const signer = person('insecure');
    await sign(page, signer);
    await page.locator('solidarity-counter [part=number]').waitFor();
    await scene.oneRowOf(signer.email);
    assert.deepEqual([errors, said], [[], []]);
    await page.context().close();
  });
});

describe('what is left on a page', () => {
  it('is nothing stored, and no request but to the page and the backend', async () => {
    const { page, watched } = await open({ head: tag() });
    await wholeJourney(page, 'traces');
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      document.cookie.length,
    ]);
    assert.deepEqual(stored, [0, 0, 0, 0, 0]);
    assert.deepEqual([...watched.origins].sort(), [`http://localhost:${scene.host.port}`, scene.demo.backend].sort());
    assert.deepEqual(await page.context().cookies(), []);
    await page.context().close();
  });
});
