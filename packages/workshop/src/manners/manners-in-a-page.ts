import { assert } from '@open-wc/testing';
import { pageBalance } from './page-balance.js';
import { untilPhase, type Now, type Subject } from './stage.js';
import { until } from './until.js';

/** Pages move, copy and drop what they hold, at any moment. */
export function mannersInAPage(subject: Subject, now: Now): void {
  const { tag, reach, form } = subject;
  const [[restingPhase, goToRest] = ['', () => undefined]] = Object.entries(reach);

  it('keeps its phase when it is moved', async () => {
    const { place, tab, rest } = now();
    const element = await rest();
    const asked = tab.requests.length;
    const box = document.createElement('section');
    place.append(box);
    box.append(element);
    await until('it to rest', () => element.matches(`:state(${restingPhase})`));
    assert.strictEqual(tab.requests.length, asked, 'requests');
  });

  it('comes to life as a clone', async () => {
    const { place, rest } = now();
    const clone = (await rest()).cloneNode(true) as HTMLElement;
    place.append(clone);
    await untilPhase(clone, restingPhase);
  });

  it('comes to life out of a template', async () => {
    const { place, tab, create } = now();
    const template = document.createElement('template');
    template.content.append(create());
    place.append(template);
    assert.strictEqual(tab.requests.length, 0, 'requests of what only lies in a template');
    const stamped = document.importNode(template.content, true).querySelector<HTMLElement>(tag);
    if (!stamped) throw new Error(`expected <${tag}> in the template`);
    place.append(stamped);
    await goToRest(stamped, tab);
    await untilPhase(stamped, restingPhase);
  });

  it('comes back after it was taken out', async () => {
    const { place, rest } = now();
    const element = await rest();
    element.remove();
    await until('a task', () => !element.isConnected);
    place.append(element);
    await untilPhase(element, restingPhase);
  });

  it('leaves nothing behind after it was put in and taken out ten times', async () => {
    const { place, create, rest } = now();
    (await rest()).remove();
    const balance = pageBalance();
    try {
      for (let time = 0; time < 10; time++) {
        const element = create();
        place.append(element);
        await untilPhase(element, restingPhase);
        element.remove();
      }
      const nothing = { listeners: 0, timers: 0, observers: 0 };
      await until('no listener, timer or observer left', () => JSON.stringify(balance.open()) === JSON.stringify(nothing)).catch(() =>
        assert.deepEqual(balance.open(), nothing, balance.timersBegunAt().join('\n')),
      );
    } finally {
      balance.restore();
    }
  });

  it('is not held in memory after it was taken out, where this browser can tell', async () => {
    const { rest } = now();
    const gone = new WeakRef(await rest());
    gone.deref()?.remove();
    const collect = (globalThis as { gc?: () => void }).gc;
    if (!collect) return;
    await until('the element to be collected', () => {
      collect();
      return gone.deref() === undefined;
    });
  });

  if (!form) return;

  it('keeps what was typed when it is moved', async () => {
    const { place, rest } = now();
    const element = await rest();
    form.fill(element);
    const typed = form.typed(element);
    const box = document.createElement('section');
    place.append(box);
    box.append(element);
    await until('it to rest', () => element.matches(`:state(${restingPhase})`));
    assert.deepEqual(form.typed(element), typed);
  });

  it('goes on sending when it is moved in mid-request', async () => {
    const { place, tab, rest } = now();
    const element = await rest();
    const release = tab.holds(form.route);
    form.fill(element);
    form.press(element);
    await until('the request', () => tab.asked(form.route) === 1);
    const box = document.createElement('section');
    place.append(box);
    box.append(element);
    release();
    await untilPhase(element, form.taken);
    assert.deepEqual([await form.arrived(tab), tab.asked(form.route)], [1, 1]);
  });

  it('arrives even when it is taken out in mid-request', async () => {
    const { tab, rest } = now();
    const element = await rest();
    const release = tab.holds(form.route);
    form.fill(element);
    form.press(element);
    await until('the request', () => tab.asked(form.route) === 1);
    element.remove();
    await until('a task', () => !element.isConnected);
    release();
    await until('what was sent', async () => (await form.arrived(tab)) === 1);
  });

  it('gives a clone nothing of what was typed', async () => {
    const { place, rest } = now();
    const element = await rest();
    form.fill(element);
    const clone = element.cloneNode(true) as HTMLElement;
    place.append(clone);
    await untilPhase(clone, restingPhase);
    for (const word of form.personal) assert.notInclude(JSON.stringify(form.typed(clone)), word);
  });
}
