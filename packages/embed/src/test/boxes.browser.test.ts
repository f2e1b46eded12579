import { assert } from '@open-wc/testing';
import { sampleCampaigns } from '@solidarity/workshop/manners/sample-campaigns';
import { sampleLists } from '@solidarity/workshop/manners/sample-lists';
import { isSeen, untilPhase } from '@solidarity/workshop/manners/stage';
import { startTabBackend, type TabBackend } from '@solidarity/workshop/manners/tab-backend';
import { until } from '@solidarity/workshop/manners/until';

describe('a box on a page that changes', () => {
  let tab: TabBackend;
  let place: HTMLElement;

  before(() => import(new URL('../tag.js', import.meta.url).href));
  beforeEach(() => {
    tab = startTabBackend(sampleCampaigns, sampleLists);
    place = document.createElement('main');
    document.body.append(place);
  });
  afterEach(async () => {
    place.remove();
    await tab.close();
    assert.deepEqual(tab.strays, []);
  });

  const link = (text = 'Sign on our page') => {
    const made = document.createElement('a');
    made.href = 'https://charity.example/sign';
    made.textContent = text;
    return made;
  };
  const box = (options: Readonly<Record<string, string>> = {}, from = document) => {
    const made = from.createElement('div');
    Object.assign(made.dataset, { solidarity: 'petition', campaign: 'asylum', backend: tab.address, ...options });
    made.append(link());
    return made;
  };
  const elementIn = (made: Element) => until('an element in its box', () => made.querySelector('solidarity-petition'));
  const ready = async (made: Element) => {
    const element = await elementIn(made);
    await untilPhase(element, 'ready');
    assert.deepEqual([...made.children], [element]);
    return element;
  };

  it('becomes one later', async () => {
    const made = box();
    delete made.dataset['solidarity'];
    place.append(made);
    made.dataset['solidarity'] = 'petition';
    await ready(made);
  });

  it('hands on options that are written later', async () => {
    const made = box({ campaign: 'none-yet' });
    place.append(made);
    const element = await elementIn(made);
    await untilPhase(element, 'unknown');
    Object.assign(made.dataset, { campaign: 'asylum', heading: 'Act now' });
    await untilPhase(element, 'ready');
    await until('the heading', () => element.shadowRoot?.querySelector('h2')?.textContent === 'Act now');
  });

  it('takes options back that are removed, and no others', async () => {
    const made = box({ heading: 'Act now' });
    place.append(made);
    const element = await ready(made);
    element.setAttribute('partner', 'of-the-page');
    delete made.dataset['heading'];
    await until('no heading', () => !element.hasAttribute('heading'));
    assert.strictEqual(element.getAttribute('campaign'), 'asylum');
    assert.strictEqual(element.getAttribute('partner'), 'of-the-page');
  });

  it('becomes another element, which has the fallback of the one before', async () => {
    const made = box();
    place.append(made);
    await ready(made);
    for (const name of ['share', 'petition']) {
      made.dataset['solidarity'] = name;
      await until(`${name} alone`, () => [...made.children].map(({ localName }) => localName).join() === `solidarity-${name}`);
      assert.strictEqual(made.textContent, 'Sign on our page');
    }
    await ready(made);
  });

  it('is drawn anew by the page, and has an element again', async () => {
    const made = box();
    place.append(made);
    const first = await ready(made);
    made.replaceChildren(link('Drawn anew'));
    const second = await ready(made);
    assert.notStrictEqual(second, first);
    assert.strictEqual(second.textContent, 'Drawn anew');
  });

  it('is copied with its element: one element each, and both live', async () => {
    const made = box();
    place.append(made);
    await ready(made);
    const copy = made.cloneNode(true) as HTMLElement;
    place.append(copy);
    const element = await ready(copy);
    assert.strictEqual(element.textContent, 'Sign on our page');
  });

  it('takes in the rest of a fallback that arrives late', async () => {
    const made = box();
    place.append(made);
    const element = await ready(made);
    const late = link('The rest');
    made.append(' or ', late);
    await until('the rest inside', () => late.parentElement === element);
    assert.isFalse(isSeen(late));
    assert.deepEqual([...made.childNodes], [element]);
  });

  it('is taken out and put back, and lives', async () => {
    const made = box();
    place.append(made);
    const element = await ready(made);
    made.remove();
    await Promise.resolve();
    place.append(made);
    assert.strictEqual(await ready(made), element);
  });

  it('was made in another window, as the preview of a page builder is', async () => {
    const frame = document.createElement('iframe');
    place.append(frame);
    const other = frame.contentDocument;
    assert.isOk(other);
    const made = box({}, other);
    assert.notInstanceOf(made, HTMLElement);
    place.append(made);
    await ready(made);
  });

  it('is named by its tag, or in curly quotes', async () => {
    for (const solidarity of ['solidarity-petition', '“Petition”', '&quot;petition&quot;']) {
      const made = box({ solidarity });
      place.append(made);
      await ready(made);
    }
  });

  it('has swallowed the page behind it, which is seen all the same', async () => {
    const made = box();
    const behind = ['One', 'Two', 'Three'].map((text) => link(text));
    made.append(...behind);
    place.append(made);
    const element = await elementIn(made);
    await untilPhase(element, 'ready');
    for (const part of behind) assert.isTrue(isSeen(part));
    assert.isOk(element.shadowRoot?.querySelector('form'));
  });
});
