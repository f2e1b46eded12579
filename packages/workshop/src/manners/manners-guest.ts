import { assert } from '@open-wc/testing';
import { whenIdle } from '@solidarity/core';
import type { PublicNames } from './public-names.js';
import { aboutOf, shadowOf, untilPhase, type Now, type Subject } from './stage.js';
import { until } from './until.js';

const hostStyles: Readonly<Record<string, string>> = {
  '* {all: unset}': '* { all: unset }',
  'a root of 40 pixels': ':root { font-size: 40px }',
  'capitals and wide letters': '* { text-transform: uppercase; letter-spacing: 5px; word-spacing: 9px; line-height: 3 }',
  'hidden visibility': '.place, .place * { visibility: hidden }',
  'large fields and buttons': 'input, button, label, p, div, span, form { padding: 40px; margin: 30px; font-size: 50px; float: right }',
  'centred text without breaks': 'body { text-align: center; white-space: nowrap; font-weight: 900; text-indent: 90px }',
};

/** It is a guest in the page: it takes nothing from it, gives nothing of a person to it, and keeps its own shape. */
export function mannersOfAGuest(subject: Subject, now: Now, names: PublicNames): void {
  const { form, reach, tag } = subject;

  for (const [about, css] of Object.entries(hostStyles)) {
    it(`keeps its shape under a page’s styles: ${about}`, async () => {
      const { place, rest } = now();
      place.setAttribute('style', 'display: block; width: 600px');
      const element = await rest();
      const plain = await settledBoxes(element);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      try {
        assert.deepEqual(boxes(element), plain);
        const root = shadowOf(element).querySelector('.root');
        if (root) assert.strictEqual(getComputedStyle(root).visibility, 'visible');
      } finally {
        document.adoptedStyleSheets.pop();
      }
    });
  }

  it('writes no style and no class on itself, and no element into the page', async () => {
    const { place, rest } = now();
    const all = document.querySelectorAll('*').length;
    const element = await rest();
    assert.deepEqual([element.getAttribute('style'), element.getAttribute('class')], [null, null]);
    assert.strictEqual(document.querySelectorAll('*').length - all, 2);
    assert.strictEqual(place.querySelectorAll(tag).length, 1);
  });

  it('says in its events which campaign or list, and nothing else than ids and counts', async () => {
    const { place, tab, create } = now();
    const told = listenTo(names.declared().events);
    try {
      const element = create();
      place.append(element);
      const [[phase, go] = ['', () => undefined]] = Object.entries(reach);
      await go(element, tab);
      await untilPhase(element, phase);
      for (const { detail } of told.events) {
        assert.strictEqual(detail['list'] ?? detail['campaign'], aboutOf(subject).id);
        for (const value of Object.values(detail)) assert.include(['string', 'number'], typeof value);
      }
    } finally {
      told.stop();
    }
  });

  if (!form) return;

  it('lets nothing personal out but in the one body that is sent', async () => {
    const { place, tab, rest } = now();
    const told = listenTo(names.declared().events);
    try {
      const element = await rest();
      form.fill(element);
      form.press(element);
      await untilPhase(element, form.taken);
      const outside = {
        events: JSON.stringify(told.events),
        addresses: tab.requests.map(({ url, key }) => `${url} ${key}`).join(' '),
        attributes: [place, ...place.querySelectorAll('*'), ...shadowOf(element).querySelectorAll('*')].map(attributesOf).join(' '),
        properties: Object.values(element).map(shown).join(' '),
        title: document.title,
        page: location.href,
        stored: `${stored('localStorage')} ${stored('sessionStorage')} ${document.cookie} ${window.name}`,
        text: shadowOf(element).textContent,
        warnings: now().warnings.join(' '),
      };
      for (const word of form.personal) {
        for (const [where, text] of Object.entries(outside)) assert.notInclude(text.toLowerCase(), word.toLowerCase(), where);
      }
      assert.include(
        told.events.map(({ type }) => type),
        form.says,
      );
    } finally {
      told.stop();
    }
  });
}

interface Told {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

function listenTo(types: ReadonlySet<string>): { readonly events: readonly Told[]; stop(): void } {
  const events: Told[] = [];
  const note = (event: Event) => events.push({ type: event.type, detail: (event as CustomEvent<Record<string, unknown>>).detail });
  for (const type of types) document.addEventListener(type, note, true);
  return { events, stop: () => types.forEach((type) => document.removeEventListener(type, note, true)) };
}

const attributesOf = (element: Element) => [...element.attributes].map(({ value }) => value).join(' ');

/** Own properties are scanned as far as text goes; nodes hold the controls, which may hold what was typed. */
function shown(value: unknown): string {
  if (value instanceof Node || typeof value === 'function') return '';
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

function stored(name: 'localStorage' | 'sessionStorage'): string {
  try {
    return JSON.stringify(Object.entries(window[name]));
  } catch {
    return '';
  }
}

interface Box {
  readonly what: string;
  readonly at: readonly number[];
}

/** Every box inside, measured from the corner of its root. What is not shown has none. */
function boxes(element: HTMLElement): Box[] {
  const root = shadowOf(element).querySelector('.root');
  if (!root) return [];
  const { left, top } = root.getBoundingClientRect();
  const shown = [root, ...root.querySelectorAll('*')].filter((inner) => inner.getClientRects().length > 0);
  return shown.map((inner) => {
    const box = inner.getBoundingClientRect();
    const at = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
    return { what: `${inner.localName}#${inner.id}.${inner.className}`, at };
  });
}

/** Once two measures in a row agree, with a page in between that had nothing to do: some numbers are written only then. */
async function settledBoxes(element: HTMLElement): Promise<Box[]> {
  let last = '';
  return until('a layout that is still', async () => {
    await new Promise<void>((idle) => whenIdle(idle));
    const found = boxes(element);
    const isStill = JSON.stringify(found) === last;
    last = JSON.stringify(found);
    return isStill ? found : undefined;
  });
}
