import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embedding, hostPage, watch, type HostParts } from './host-page.js';
import { person, sign } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;
before(async () => {
  scene = await openScene({ args: ['--host-resolver-rules=MAP *.test 127.0.0.1'], env: { SOLIDARITY_PROOF: 'always' } });
});
after(() => scene.close());

const tag = () => `<script async src="${scene.demo.backend}/solidarity.js"></script>`;
const own = '<script>document.title = "Ours";</script>';
const policyFor = (script: string) => `default-src 'none'; script-src ${script}; connect-src ${scene.demo.backend}; style-src 'self'`;

interface Asked extends HostParts {
  readonly name: string;
  readonly policy?: string;
  /** A page without TLS, on another machine. */
  readonly isOpen?: boolean;
  /** How many times slower the browser is. */
  readonly slower?: number;
}

/** Signs on a page. How many workers began, what was violated, and whether the signature is held. */
async function signOn({ name, policy, isOpen, slower, ...parts }: Asked) {
  const page = await scene.page();
  const watched = await watch(page);
  let workers = 0;
  page.on('worker', () => workers++);
  const address = scene.host.put({
    body: hostPage({ body: embedding, ...parts }),
    headers: policy ? { 'content-security-policy': policy } : {},
  });
  await page.goto(isOpen ? address.replace('localhost', 'partner.test') : address);
  if (slower) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
  const signer = person(name);
  await sign(page, signer);
  const found = {
    workers,
    held: await scene.heldOf(signer.email),
    violations: await watched.violations(),
    errors: watched.errors,
    isSecure: await page.evaluate(() => isSecureContext),
  };
  await page.context().close();
  return found;
}

const good = { held: [undefined], violations: [], errors: [] };

describe('signing while proof of work is wanted', () => {
  it('counts on a page as most are, and a worker makes the proof', async () => {
    assert.deepEqual(await signOn({ name: 'proof-usual', head: own + tag() }), { ...good, workers: 1, isSecure: true });
  });

  it('counts on a page without TLS', async () => {
    assert.deepEqual(await signOn({ name: 'proof-open', head: own + tag(), isOpen: true }), { ...good, workers: 1, isSecure: false });
  });

  it('counts under a strict policy, without a worker and without a violation', async () => {
    const policy = policyFor(scene.demo.backend);
    assert.deepEqual(await signOn({ name: 'proof-strict', head: tag(), policy }), { ...good, workers: 0, isSecure: true });
  });

  it('counts under a policy of nonces, likewise', async () => {
    const head = own.replace('<script', '<script nonce="dGhlIHRhZw"') + tag().replace('<script', '<script nonce="dGhlIHRhZw"');
    const found = await signOn({ name: 'proof-nonce', head, policy: policyFor(`'nonce-dGhlIHRhZw' 'strict-dynamic'`) });
    assert.deepEqual(found, { ...good, workers: 0, isSecure: true });
  });

  it('counts where Trusted Types are required, likewise', async () => {
    const found = await signOn({
      name: 'proof-trusted',
      head: tag(),
      policy: `require-trusted-types-for 'script'; trusted-types solidarity`,
    });
    assert.deepEqual(found, { ...good, workers: 0, isSecure: true });
  });

  it('counts where a policy lets scripts be written into a page, but no worker begin', async () => {
    const policy = policyFor(`'unsafe-inline' ${scene.demo.backend}`);
    const { held, errors, violations } = await signOn({ name: 'proof-inline', head: own + tag(), policy });
    assert.deepEqual({ held, errors }, { held: [undefined], errors: [] });
    assert.match(violations.join(), /^worker-src blob/);
  });

  it('counts under the same policy with the line that our documents give, and a worker makes the proof', async () => {
    const policy = `${policyFor(`'unsafe-inline' ${scene.demo.backend}`)}; worker-src blob:`;
    assert.deepEqual(await signOn({ name: 'proof-allowed', head: own + tag(), policy }), { ...good, workers: 1, isSecure: true });
  });

  it('counts in a browser twenty times slower, in slices', async () => {
    assert.deepEqual(await signOn({ name: 'proof-slow', head: tag(), slower: 20 }), { ...good, workers: 0, isSecure: true });
  });

  it('counts on our own page, under its own policy', async () => {
    const page = await scene.page();
    const watched = await watch(page);
    await page.goto(`${scene.demo.backend}/c/protect-asylum`);
    const signer = person('proof-own');
    await sign(page, signer);
    assert.deepEqual([await scene.heldOf(signer.email), await watched.violations(), watched.errors], [[undefined], [], []]);
    await page.context().close();
  });

  it('is held on the page that works without scripts, and says the same', async () => {
    const page = await scene.page({ javaScriptEnabled: false });
    await page.goto(`${scene.demo.backend}/c/protect-asylum`);
    const { givenName, familyName, email } = person('proof-plain');
    await page.getByLabel('Given name').fill(givenName);
    await page.getByLabel('Family name').fill(familyName);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('I sign this petition').check();
    await page.getByRole('button', { name: 'Sign the petition' }).click();
    await page.getByRole('heading', { name: 'Now look at your mail' }).waitFor();
    assert.deepEqual(await scene.heldOf(email), ['proof-missing']);
    await page.context().close();
  });
});
