import { assert } from '@open-wc/testing';
import { aboutOf, isSeen, untilPhase, type Now, type Subject } from './stage.js';
import { until } from './until.js';

/** A fallback that stays, and one sentence to whoever builds the page. */
export function mannersWhenThingsFail(subject: Subject, now: Now): void {
  const { tag, fallback, keepsFallback, wrong } = subject;
  const about = aboutOf(subject).name;
  const link = (element: HTMLElement) => {
    const found = element.querySelector('a');
    if (!found) throw new Error('expected the fallback’s link inside the tag, got none');
    return found;
  };

  const { down } = keepsFallback;
  if (down) {
    it('shows its fallback while the backend is down', async () => {
      const { place, tab, create } = now();
      for (const route of ['campaign', 'counts'] as const) tab.fails(route, 'down');
      const element = create();
      place.append(element);
      await until('a try', () => tab.requests.length > 0);
      await untilPhase(element, down);
      await until('the fallback', () => isSeen(link(element)));
      assert.strictEqual(element.textContent, fallback);
    });
  }

  if (keepsFallback.unknown) {
    it(`shows its fallback for a ${about} that nobody knows, and tells the builder once`, async () => {
      const { place, tab, create, warnings } = now();
      const [one, other] = [create({ [about]: 'asilum' }), create({ [about]: 'asilum' })];
      place.append(one, other);
      for (const element of [one, other]) {
        await untilPhase(element, keepsFallback.unknown ?? '');
        assert.strictEqual(isSeen(link(element)), true);
      }
      const told = warnings.filter((warning) => warning.includes('asilum'));
      assert.strictEqual(told.length, 1);
      assert.match(told[0] ?? '', new RegExp(`<${tag}> ${about}: expected .*${tab.address}.*got "asilum".*docs/`));
    });
  }

  it(`shows its fallback without a ${about}, asks nobody, and tells the builder once`, async () => {
    const { place, tab, create, warnings } = now();
    const elements = [create({ [about]: '' }), create({ [about]: ' “” ' })];
    place.append(...elements);
    await until('the fallbacks', () => elements.every((element) => isSeen(link(element))));
    assert.strictEqual(tab.requests.length, 0);
    assert.isAtMost(warnings.length, 1);
    for (const warning of warnings) assert.match(warning, new RegExp(`<${tag}> ${about}: expected the id of a ${about}, got nothing`));
  });

  it('shows its fallback where the backend’s address is none, asks nobody, and tells the builder once', async () => {
    const { place, tab, create, warnings } = now();
    const elements = Array.from({ length: 3 }, () => create({ backend: 'data:text/html,x' }));
    place.append(...elements);
    await until('the warning', () => warnings.length > 0);
    assert.strictEqual(
      elements.every((element) => isSeen(link(element))),
      true,
    );
    assert.deepEqual([tab.requests.length, warnings.length], [0, 1]);
    assert.match(warnings[0] ?? '', new RegExp(`<${tag}> backend: expected an https address.*got "data:text/html,x"`));
  });

  it(`says once which attribute is wrong, what was expected and what came: ${wrong.attribute}="${wrong.value}"`, async () => {
    const { place, create, warnings } = now();
    for (let time = 0; time < 3; time++) place.append(create({ [wrong.attribute]: wrong.value }));
    const told = await until('a warning', () => {
      const found = warnings.filter((warning) => warning.includes(`"${wrong.value}"`));
      return found.length > 0 ? found : undefined;
    });
    assert.strictEqual(told.length, 1);
    assert.include(told[0], `<${tag}> ${wrong.attribute}: expected ${wrong.expected}`);
  });

  it('takes attributes of 64,000 characters, with markup and quotes, for text', async () => {
    const { place, create, tab } = now();
    const nasty = `"><img src=x onerror="window.hurt=1">${'x'.repeat(64_000)}`;
    const element = create(
      Object.fromEntries(
        ['campaign', 'list', 'partner', 'heading', 'format', 'min', 'goal', 'country', 'lang', 'url', 'text', 'networks'].map((name) => [
          name,
          nasty,
        ]),
      ),
    );
    place.append(element);
    await until('an answer or nothing to ask', () => tab.requests.length > 0 || isSeen(link(element)));
    assert.strictEqual((window as { hurt?: number }).hurt, undefined);
  });
}
