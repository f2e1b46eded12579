import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openFaultProxy } from '@solidarity/workshop/fault-proxy/fault-proxy';
import { fasterTime } from '@solidarity/workshop/manners/faster-time';
import { hostPage, watch } from '../host-page.js';
import { person } from '../petition-form.js';
import { openScene, type Scene } from '../scene.js';
import { formsOnLine, type FormOnLine } from './form-on-line.js';
import { told, type NetworkScript } from './network-script.js';
import { noteFetches, pausesOf } from './note-fetches.js';

/** How much faster a page's time runs from the press on, so that 40 seconds without an answer pass in three. */
const times = 16;
/** Several pages wait at once: they wait far longer than they work. */
const atOnce = 6;

/** A test for each script: how it ends, that nothing typed is lost, nothing doubled, and nobody hammered. */
export function eachScript(name: keyof typeof formsOnLine, scripts: readonly NetworkScript[]): void {
  const form: FormOnLine = formsOnLine[name];
  describe(`a ${name}`, { concurrency: atOnce }, () => {
    let scene: Scene;
    before(async () => {
      scene = await openScene();
    });
    after(() => scene.close());

    for (const [index, script] of scripts.entries()) {
      it(`${script.what} is ${script.ends === 'sent' ? 'sent' : `kept, and "${told[script.ends]}"`}`, () =>
        play(scene, form, script, index));
    }
  });
}

async function play(scene: Scene, form: FormOnLine, { set, ends, tries }: NetworkScript, index: number): Promise<void> {
  const signer = person(`line-${index}`);
  const line = await openFaultProxy(scene.demo.backend);
  const page = await scene.page();
  const { errors } = await watch(page);
  const taken = page.getByRole('heading', { name: 'Check your mail' });
  try {
    await noteFetches(page);
    await page.addInitScript(() => (Math.random = () => 0.999)); // the longest pauses that it may make
    const head = `<script async src="${line.address}/solidarity.js"></script>`;
    await page.goto(scene.host.put({ body: hostPage({ head, body: form.markup }) }));
    await form.fill(page, signer);
    await form.button(page).waitFor();
    const typed = await form.typed(page);
    await set(line);
    await page.evaluate(fasterTime, times);
    await form.button(page).click();
    if (ends === 'sent') await taken.waitFor();
    else await page.getByText(told[ends]).first().waitFor();
    const { times: tried, pauses } = await pausesOf(page, /^POST/);
    assert.ok(tried >= tries && tried <= (ends === 'sent' ? 4 : tries), `${tried} tries`);
    for (const [before, pause] of pauses.entries()) assert.ok(pause >= 990 * 2 ** before, `a pause of ${pause} ms`);
    if (ends !== 'sent') {
      assert.deepEqual(await form.typed(page), typed, 'what was typed stays');
      await line.reopen();
      line.mend();
      await form.button(page).click();
      await taken.waitFor();
    }
    assert.equal(await form.rows(scene, signer.email), 1, 'rows');
    const keys = line.passed.filter(({ method, path }) => method === 'POST' && path.endsWith(form.route)).map(({ key }) => key);
    assert.equal(new Set(keys).size, ends === 'refused' ? 2 : 1, 'a key for each form that was judged');
    assert.deepEqual(errors, []);
  } finally {
    await page.context().close();
    await line.close();
  }
}
