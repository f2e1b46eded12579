import { after, before, describe, it } from 'node:test';
import { hostPage } from './host-page.js';
import { person, sign } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

describe('a page that extends every object', () => {
  it('is signed on', async () => {
    const signer = person('extended-object');
    const page = await scene.page();
    const extending = `<script>Object.prototype.extend = function () {}; Object.prototype.each = 'x';</script>`;
    const head = `${extending}<script async src="${scene.demo.backend}/solidarity.js"></script>`;
    await page.goto(scene.host.put({ body: hostPage({ head }) }));
    await sign(page, signer);
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });
});
