import { assert } from '@open-wc/testing';
import type { Manifest, Named } from '../reference/manifest.js';
import { shadowOf, untilPhase, type Now, type Subject } from './stage.js';

const kinds = ['parts', 'states', 'variables', 'slots', 'events'] as const;
type Names = Readonly<Record<(typeof kinds)[number], Set<string>>>;

/** Gathers, while a suite runs, the names by which a page can style an element, put something into it and hear of it. */
export interface PublicNames {
  readonly seen: Names;
  /** What the reference names, which is written from the element's comment. */
  readonly declared: () => Names;
  /** Looks at an element as it is now. States and events are seen by themselves. */
  see(element: Element): void;
}

/** Begins before the element is made. */
export function gatherNames(tag: string): PublicNames {
  let declared: Names;
  const seen: Names = { parts: new Set(), states: new Set(), variables: new Set(), slots: new Set(), events: new Set() };
  const [states, targets] = [CustomStateSet.prototype, EventTarget.prototype];
  const [{ add }, { dispatchEvent }] = [states, targets];
  before(async () => {
    declared = await declaredNames(tag);
    states.add = function (name) {
      seen.states.add(name);
      return add.call(this, name);
    };
    targets.dispatchEvent = function (event) {
      if (this instanceof Element && this.localName === tag) seen.events.add(event.type);
      return dispatchEvent.call(this, event);
    };
  });
  after(() => {
    states.add = add;
    targets.dispatchEvent = dispatchEvent;
  });
  return {
    seen,
    declared: () => declared,
    see(element) {
      const root = shadowOf(element);
      for (const one of root.querySelectorAll('[part]')) for (const name of one.part) seen.parts.add(name);
      for (const { name } of root.querySelectorAll('slot')) seen.slots.add(name);
      const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
      for (const [, name = ''] of rules.join('\n').matchAll(/var\(\s*(--solidarity-[\w-]+)/g)) seen.variables.add(name);
    },
  };
}

/** The looks that no phase tells of, then all that was seen in the whole suite against all that is declared. */
export function itShowsWhatItDeclares({ tag, reach, also = {} }: Subject, now: Now, { seen, declared, see }: PublicNames): void {
  const [[first, rest] = ['', () => undefined]] = Object.entries(reach);
  const looks: Subject['reach'] = {
    ...also,
    'tried out': async (element, tab) => {
      await rest(element, tab);
      await untilPhase(element, first);
      element.setAttribute('test', '');
      await untilPhase(element, 'test');
    },
    'below all that is in sight': async (element, tab) => {
      Object.assign(element.style, { display: 'block', minHeight: '3000px', marginBlockStart: `${innerHeight}px` });
      await rest(element, tab);
      await untilPhase(element, declared().states.has('fitted') ? 'fitted' : first);
    },
  };
  for (const [look, go] of Object.entries(looks)) {
    it(`can also be seen so: ${look}`, async () => {
      const { place, tab, create } = now();
      const element = create();
      place.append(element);
      await go(element, tab);
      for (const shown of place.querySelectorAll(tag)) see(shown);
    });
  }

  it('bears the parts, takes the states, reads the variables, has the slots and sends the events that its reference names, and no others', () => {
    for (const kind of kinds) assert.deepEqual([...seen[kind]].sort(), [...declared()[kind]].sort(), kind);
  });
}

async function declaredNames(tag: string): Promise<Names> {
  const answer = await fetch(new URL('../../../embed/custom-elements.json', import.meta.url));
  const { modules } = (await answer.json()) as Manifest;
  const declaration = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  if (!declaration) throw new Error(`expected ${tag} in custom-elements.json, got none`);
  const { cssParts, cssStates, cssProperties, slots, events } = declaration;
  const names = (all: readonly Named[]) => new Set(all.map(({ name }) => name));
  return {
    parts: names(cssParts),
    states: names(cssStates),
    variables: names(cssProperties),
    slots: names(slots),
    events: names(events),
  };
}
