import { assert } from '@open-wc/testing';
import { version } from '@solidarity/core';
import { sampleCampaigns } from '@solidarity/workshop/manners/sample-campaigns';
import { sampleLists } from '@solidarity/workshop/manners/sample-lists';
import { isSeen, untilPhase } from '@solidarity/workshop/manners/stage';
import { startTabBackend, type TabBackend } from '@solidarity/workshop/manners/tab-backend';
import { until } from '@solidarity/workshop/manners/until';
import { findTagAddress } from '../tag-address.js';

const tag = new URL('../tag.js', import.meta.url).href;
const mark = Symbol.for('solidarity');
const page = window as unknown as Record<symbol, { readonly version: string } | undefined>;

describe('the tag', () => {
  let tab: TabBackend;
  let place: HTMLElement;
  let said: string[];
  const { info } = console;

  beforeEach(() => {
    tab = startTabBackend(sampleCampaigns, sampleLists);
    place = document.createElement('div');
    document.body.append(place);
    said = [];
    console.info = (...words: unknown[]) => void said.push(words.join(' '));
  });
  afterEach(async () => {
    console.info = info;
    place.remove();
    await tab.close();
    assert.deepEqual(tab.strays, []);
  });

  const box = (name: string, options: Readonly<Record<string, string>> = {}) => {
    const made = document.createElement('div');
    Object.assign(made.dataset, { solidarity: name, campaign: 'asylum', backend: tab.address, ...options });
    const link = document.createElement('a');
    link.href = 'https://charity.example/sign';
    link.textContent = 'Sign on our page';
    made.append(link);
    return made;
  };
  const inside = (made: Element, name: string) =>
    until(`<solidarity-${name}> in its box`, () => made.querySelector<HTMLElement>(`solidarity-${name}`));

  it('brings a box on the page to life, with its options and its fallback', async () => {
    const made = box('petition', { partner: 'bath', lang: 'ar' });
    place.append(made);
    await import(tag);
    const element = await inside(made, 'petition');
    await untilPhase(element, 'ready');
    assert.deepEqual(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])), {
      campaign: 'asylum',
      backend: tab.address,
      partner: 'bath',
      lang: 'ar',
    });
    assert.deepEqual([made.childElementCount, element.textContent, made.dataset['solidarity']], [1, 'Sign on our page', 'petition']);
  });

  it('takes over no option that it does not know, and so nothing that runs', async () => {
    const made = box('counter', { onfocus: 'throw 1', style: 'color: red', tabindex: '0', slot: 'x', solidarityX: 'y', bar: '' });
    place.append(made);
    await import(tag);
    const element = await inside(made, 'counter');
    assert.sameMembers(element.getAttributeNames(), ['campaign', 'backend', 'bar']);
  });

  it('leaves one name on the page, which nobody can change', () => {
    assert.deepEqual(page[mark], { version });
    assert.isFalse(Reflect.set(page, mark, {}));
    assert.isTrue(Object.isFrozen(page[mark]));
  });

  it('does nothing when it runs a second time, and says nothing of its own version', async () => {
    const names = ['solidarity-petition', 'solidarity-counter', 'solidarity-newsletter', 'solidarity-share'];
    const known = names.map((name) => customElements.get(name));
    await import(`${tag}?again`);
    assert.deepEqual(
      names.map((name) => customElements.get(name)),
      known,
    );
    assert.deepEqual(said, []);
  });

  it('brings boxes to life that are added later, at any depth', async () => {
    const [later, deep] = [box('petition'), box('counter')];
    const section = document.createElement('section');
    section.append(document.createElement('p'), deep);
    // The counter on top: below a form it is off a small screen, and asks for nothing.
    place.append(section);
    place.append(later);
    await untilPhase(await inside(later, 'petition'), 'ready');
    await untilPhase(await inside(deep, 'counter'), 'shown');
  });

  it('makes one element of a box, however often it is moved or found', async () => {
    const made = box('counter');
    place.append(made);
    const element = await inside(made, 'counter');
    place.prepend(made);
    await import(`${tag}?third`);
    place.append(made);
    await untilPhase(element, 'shown');
    assert.deepEqual([...made.children], [element]);
  });

  it('reads what an editor wrote tolerantly, and leaves alone what it does not know', async () => {
    const [loud, unknown, empty] = [box(' Petition '), box('donation'), box('')];
    place.append(loud, unknown, empty);
    await inside(loud, 'petition');
    for (const made of [unknown, empty]) {
      assert.deepEqual(
        [...made.children].map(({ localName }) => localName),
        ['a'],
      );
      assert.isTrue(isSeen(made.firstElementChild ?? made));
    }
  });

  it('takes over which list is meant', async () => {
    const made = box('newsletter', { list: 'updates' });
    place.append(made);
    const element = await inside(made, 'newsletter');
    await untilPhase(element, 'ready');
    assert.isOk(element.shadowRoot?.querySelector('#consent-updates'));
  });

  it('takes over what is to be shared', async () => {
    const made = box('share', { url: 'https://charity.example/p', text: 'Come', networks: 'x' });
    place.append(made);
    const element = await inside(made, 'share');
    await untilPhase(element, 'ready');
    assert.sameMembers(element.getAttributeNames(), ['campaign', 'backend', 'url', 'text', 'networks']);
    assert.strictEqual(element.shadowRoot?.querySelectorAll('li').length, 1);
  });

  it('brings elements to life that an editor wrote as such', async () => {
    const element = document.createElement('solidarity-petition');
    element.setAttribute('campaign', 'asylum');
    element.setAttribute('backend', tab.address);
    place.append(element);
    await untilPhase(element, 'ready');
  });

  const scripts: readonly (readonly [src: string, isTag: boolean])[] = [
    ['https://cdn.example/solidarity.js', true],
    ['https://cdn.example/v1/solidarity.js?ver=6.2', true],
    ['https://cdn.example/solidarity.mjs', true],
    ['https://cdn.example/solidarity.all.js#x', true],
    ['https://cdn.example/notsolidarity.js', false],
    ['https://cdn.example/solidarity.json', false],
    ['https://cdn.example/solidarity.js.map', false],
    ['https://cdn.example/a.js?x=solidarity.js', false],
  ];
  for (const [src, isTag] of scripts) {
    it(`${isTag ? 'knows' : 'does not take'} ${src} ${isTag ? 'as' : 'for'} itself`, () => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.src = src;
      place.append(script);
      assert.strictEqual(findTagAddress(), isTag ? src : undefined);
    });
  }
});
