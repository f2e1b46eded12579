import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hostPage } from './host-page.js';
import { comingLater } from './odd-pages/coming-later.js';
import { eachEnds, fallbackSeen } from './odd-pages/each-ends.js';
import { box, tagAt } from './odd-pages/odd-page.js';
import { button, person, sign } from './petition-form.js';

eachEnds('a page that changes', comingLater, (now) => {
  it('that arrives in two pieces has no fallback beside the form, though the box was cut in two', async () => {
    const { scene, at } = now();
    const whole = hostPage({ head: tagAt(at, ''), body: `${box()}<p>After</p>` });
    const cut = whole.indexOf('<a class="fallback"');
    let arrive: (rest: string) => void = () => undefined;
    const rest = new Promise<string>((resolve) => (arrive = resolve));
    const page = await scene.page();
    await page.goto(at.put({ body: whole.slice(0, cut), rest }), { waitUntil: 'commit' });
    await button(page).waitFor();
    arrive(whole.slice(cut));
    await page.getByText('After').waitFor();
    await sign(page, person('two-pieces'));
    assert.equal(await fallbackSeen(page), 0);
    await page.context().close();
  });
});
