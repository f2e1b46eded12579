import { assert } from '@open-wc/testing';
import { sampleCampaigns } from '@solidarity/workshop/manners/sample-campaigns';
import { sampleLists } from '@solidarity/workshop/manners/sample-lists';
import { untilPhase } from '@solidarity/workshop/manners/stage';
import { startTabBackend, type TabBackend } from '@solidarity/workshop/manners/tab-backend';
import { until } from '@solidarity/workshop/manners/until';
import { elementsIn, lowPairs, watchColours } from '../develop/index.js';

describe('a page under work', () => {
  let tab: TabBackend;
  let place: HTMLElement;
  let said: string[];
  let end: () => void;
  const { warn } = console;

  before(() => import(new URL('../tag.js', import.meta.url).href));
  beforeEach(() => {
    tab = startTabBackend(sampleCampaigns, sampleLists);
    place = document.createElement('main');
    document.body.append(place);
    said = [];
    end = () => {};
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  });
  afterEach(async () => {
    end();
    console.warn = warn;
    place.remove();
    await tab.close();
  });

  const stand = async (style = '', root: ParentNode = place) => {
    const element = document.createElement('solidarity-petition');
    for (const [name, value] of Object.entries({ campaign: 'asylum', backend: tab.address, style })) element.setAttribute(name, value);
    root.append(element);
    await untilPhase(element, 'ready');
    return element;
  };

  it('says nothing of an element as it comes, in the light and in the dark', async () => {
    for (const scheme of ['light', 'dark']) assert.deepEqual(lowPairs(await stand(`color-scheme: ${scheme}`), new Set()), []);
  });

  it('says what was expected, what came, and what to set, once for each two colours', async () => {
    const element = await stand('--solidarity-accent: #ffd400; --solidarity-on-accent: #fff; --solidarity-text: #999');
    const known = new Set<string>();
    const sentences = lowPairs(element, known);
    assert.equal(
      sentences.find((sentence) => sentence.includes('words of the button')),
      '<solidarity-petition> The words of the button: expected a contrast of 4.5 to 1, got 1.4 (#ffffff on #ffd400). ' +
        'Set --solidarity-on-accent or --solidarity-accent to colours that are further apart. See docs/theming.md of Solidarity 0.1.0.',
    );
    // Heading, text and what is typed are of the same two colours.
    assert.equal(sentences.filter((sentence) => sentence.includes('--solidarity-text')).length, 1);
    assert.deepEqual(lowPairs(element, known), []);
  });

  it('is looked at again when it changes, wherever an element stands, and is told nothing twice', async () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    place.append(root.host);
    const element = await stand('--solidarity-accent: #ffd400', root);
    assert.deepEqual([...elementsIn(document)], [element]);
    end = watchColours();
    await until('a word of the button', () => said.some((sentence) => sentence.includes('> The button:')));
    element.setAttribute('style', '--solidarity-accent: #ffd400; --solidarity-line: #ddd');
    await until('a word of the field', () => said.some((sentence) => sentence.includes('> The border of a field:')));
    document.documentElement.setAttribute('style', '--solidarity-danger: #fcc');
    await until('a word of mistakes', () => said.some((sentence) => sentence.includes('said of a mistake:')));
    document.documentElement.removeAttribute('style');
    const other = await stand('--solidarity-accent: #ffd400; --solidarity-muted: #ccc');
    await until('a word of quiet text', () => said.some((sentence) => sentence.includes('The quiet text:')));
    assert.equal(other.isConnected, true);
    assert.equal(new Set(said).size, said.length);
    assert.equal(said.filter((sentence) => sentence.includes('> The button:')).length, 1);
  });

  it('is looked at on a page that has no body for a while', async () => {
    await stand('--solidarity-accent: #ffd400');
    const { body } = document;
    document.documentElement.append(place);
    body.remove();
    end = watchColours();
    try {
      await until('a word of the button', () => said.some((sentence) => sentence.includes('> The button:')));
    } finally {
      document.documentElement.append(body);
    }
  });

  it('is looked at again when anything above it changes, here and in an inner root', async () => {
    const sheet = '.loud { --solidarity-accent: #ffd400 } [data-theme=pale] { --solidarity-muted: #ccc }';
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    for (const at of [document.head, root]) at.append(Object.assign(document.createElement('style'), { textContent: sheet }));
    const inner = document.createElement('section');
    root.append(inner);
    place.append(root.host);
    await stand();
    await stand('', inner);
    end = watchColours();
    place.className = 'loud';
    await until('a word of the button', () => said.some((sentence) => sentence.includes('> The button:')));
    inner.dataset['theme'] = 'pale';
    await until('a word of quiet text', () => said.some((sentence) => sentence.includes('The quiet text:')));
    document.head.lastElementChild?.remove();
  });

  it('lets colours come to rest first', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '@property --solidarity-text { syntax: "<color>"; inherits: true; initial-value: #111 } main { transition: --solidarity-text 600ms }',
    );
    document.adoptedStyleSheets.push(sheet);
    await stand();
    // What has no colour yet has none to change from.
    assert.equal(getComputedStyle(place).getPropertyValue('--solidarity-text'), 'rgb(17, 17, 17)');
    place.setAttribute('style', '--solidarity-text: #eee');
    assert.isAbove(place.getAnimations().length, 0);
    end = watchColours();
    const [first] = await until('a word of the text', () => (said.length > 0 ? said : undefined));
    assert.match(first ?? '', /#eeeeee on #ffffff/);
    document.adoptedStyleSheets.pop();
  });
});
