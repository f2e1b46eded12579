import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openFaultProxy, type FaultProxy } from '@solidarity/workshop/fault-proxy/fault-proxy';
import { fasterTime } from '@solidarity/workshop/manners/faster-time';
import type { Page } from 'playwright-core';
import { hostPage, watch } from '../host-page.js';
import { person } from '../petition-form.js';
import { openScene, type Scene } from '../scene.js';
import { formsOnLine, type FormOnLine } from './form-on-line.js';
import { told, type NetworkScript } from './network-script.js';
import { forgetFetches, noteFetches, pausesOf } from './note-fetches.js';

/** How much faster a page's time runs from the press on, so that 40 seconds without an answer pass in four. */
const times = 10;
/** Several pages wait at once: they wait far longer than they work. */
const atOnce = 4;
/** A browser gives up on a page of a machine that does much else far later. */
const patience = 30_000;

/**
 * A test for each script: how it ends, that nothing typed is lost, nothing doubled, and nobody hammered. So many of them share a page,
 * one after the other, by its "Use another address".
 */
export function eachScript(name: keyof typeof formsOnLine, scripts: readonly NetworkScript[], { perPage }: { perPage: number }): void {
  const form: FormOnLine = formsOnLine[name];
  describe(`a ${name}`, { concurrency: atOnce }, () => {
    let scene: Scene;
    before(async () => {
      scene = await openScene();
    });
    after(() => scene.close());

    const pages = Math.ceil(scripts.length / perPage);
    for (let first = 0; first < pages; first += 1) {
      // Dealt out, so that those which wait long do not all wait on one page.
      const some = scripts.filter((_, index) => index % pages === first);
      it(`on page ${first + 1} of ${pages}`, async (t) => {
        const page = await openPage(scene, form);
        try {
          for (const [index, script] of some.entries()) {
            const end = script.ends === 'sent' ? 'sent' : `kept, and "${told[script.ends]}"`;
            if (index > 0) await page.page.getByRole('button', { name: 'Use another address' }).click();
            await t.test(`${script.what} is ${end}`, () => play(scene, form, page, script, `line-${pages}-${first}-${index}`));
          }
        } finally {
          await page.close();
        }
      });
    }
  });
}

interface OnLine {
  readonly page: Page;
  readonly line: FaultProxy;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

async function openPage(scene: Scene, form: FormOnLine): Promise<OnLine> {
  const line = await openFaultProxy(scene.demo.backend);
  const page = await scene.page();
  page.setDefaultTimeout(patience);
  const { errors } = await watch(page);
  await noteFetches(page);
  await page.addInitScript(() => (Math.random = () => 0.999)); // the longest pauses that it may make
  const head = `<script async src="${line.address}/solidarity.js"></script>`;
  await page.goto(scene.host.put({ body: hostPage({ head, body: form.markup }) }));
  const close = async () => {
    await page.context().close();
    await line.close();
  };
  return { page, line, errors, close };
}

async function play(scene: Scene, form: FormOnLine, on: OnLine, { set, ends, tries }: NetworkScript, name: string): Promise<void> {
  const { page, line, errors } = on;
  const signer = person(name);
  const taken = page.getByRole('heading', { name: 'Check your mail' });
  line.mend();
  await form.fill(page, signer);
  await form.button(page).waitFor();
  const typed = await form.typed(page);
  await set(line);
  await forgetFetches(page);
  const before = line.passed.length;
  const normalTime = await page.evaluateHandle(fasterTime, times);
  await form.button(page).click();
  if (ends === 'sent') await taken.waitFor();
  else await page.getByText(told[ends]).first().waitFor();
  await normalTime.evaluate((restore) => restore());
  const { times: tried, pauses } = await pausesOf(page, /^POST/);
  assert.ok(tried >= tries && tried <= (ends === 'sent' ? 4 : tries), `${tried} tries`);
  for (const [index, pause] of pauses.entries()) assert.ok(pause >= 990 * 2 ** index, `a pause of ${pause} ms`);
  if (ends !== 'sent') {
    assert.deepEqual(await form.typed(page), typed, 'what was typed stays');
    await line.reopen();
    line.mend();
    await form.button(page).click();
    await taken.waitFor();
  }
  assert.equal(await form.rows(scene, signer.email), 1, 'rows');
  const posted = line.passed.slice(before).filter(({ method, path }) => method === 'POST' && path.endsWith(form.route));
  assert.equal(new Set(posted.map(({ key }) => key)).size, ends === 'refused' ? 2 : 1, 'a key for each form that was judged');
  assert.deepEqual(errors, []);
}
