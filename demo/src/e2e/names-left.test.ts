import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostPage } from './host-page.js';
import { person, sign } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

describe('the names of a page', () => {
  it('are its own: the tag takes one symbol and no other', async () => {
    for (const file of ['solidarity.js', 'solidarity.all.js']) {
      const head = `<script>window.before = new Set([...Reflect.ownKeys(window), 'before'])</script>
      <script async src="${scene.demo.backend}/${file}"></script>`;
      const page = await scene.page();
      await page.goto(scene.host.put({ body: hostPage({ head }) }));
      await sign(page, person(`names-${file.length}`));
      const names = await page.evaluate(() => {
        const { before } = window as unknown as { before: Set<string | symbol> };
        return Reflect.ownKeys(window).flatMap((key) => (before.has(key) ? [] : [String(key)]));
      });
      assert.deepEqual(names, ['Symbol(solidarity)'], file);
      await page.context().close();
    }
  });
});
