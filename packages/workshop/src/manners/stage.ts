import type { CampaignFile, ListFile } from '@solidarity/contract';
import type { BackendOptions } from '@solidarity/server';
import { startTabBackend, type TabBackend, type TabRoute } from './tab-backend.js';
import { until } from './until.js';

/** What the suite has to know of an element. */
export interface Subject {
  readonly tag: string;
  /** Address of the module that defines it. */
  readonly define: string;
  /** As an editor writes it, without `backend`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Words of the link inside the tag. */
  readonly fallback: string;
  readonly campaigns: readonly CampaignFile[];
  readonly lists?: readonly ListFile[];
  /** Whether the backend wants proof of work; no unless told. */
  readonly proof?: BackendOptions['proof'];
  /** How each phase is reached by an element that has just been put into the page. The first is where it rests. */
  readonly reach: Readonly<Record<string, (element: HTMLElement, tab: TabBackend) => void | Promise<void>>>;
  /** What else it can show, which no phase tells: how each is brought about, and waited for, as in `reach`. */
  readonly also?: Subject['reach'];
  /** Where the focus goes in a phase. */
  readonly focus?: Readonly<Record<string, string>>;
  /** Phases in which the fallback alone, or beside the element's own words, can be used; without `down`, it works while the backend is down. */
  readonly keepsFallback: { readonly unknown?: string; readonly down?: string };
  readonly wrong: { readonly attribute: string; readonly value: string; readonly expected: string };
  /** Makes it show something else than it does, and waits until it shows. */
  readonly goesOn: (element: HTMLElement, tab: TabBackend) => Promise<void>;
  /** Absent where nothing can be typed. */
  readonly form?: Form;
}

export interface Form {
  /** Where it is posted. */
  readonly route: TabRoute;
  /** The event that says it was taken. */
  readonly says: string;
  /** Nothing of this may be found anywhere outside the controls and the body that is sent. */
  readonly personal: readonly string[];
  fill(element: HTMLElement): void;
  typed(element: HTMLElement): unknown;
  press(element: HTMLElement): void;
  /** The phase after a request was taken. */
  readonly taken: string;
  arrived(tab: TabBackend): Promise<number>;
}

/** What the element is about: the attribute that names it, the id, and the path of what describes it. */
export function aboutOf({ attributes }: Pick<Subject, 'attributes'>): {
  readonly name: string;
  readonly id: string;
  readonly path: string;
} {
  const name = 'list' in attributes ? 'list' : 'campaign';
  const id = attributes[name] ?? '';
  return { name, id, path: `/v1/${name}s/${id}` };
}

/** A place in the page with a backend behind it, for one test. */
export interface Stage {
  readonly tab: TabBackend;
  readonly place: HTMLElement;
  /** Sentences said to the builder. */
  readonly warnings: readonly string[];
  /** An element as an editor writes it, not yet in the page. */
  create(changes?: Readonly<Record<string, string>>): HTMLElement;
  /** The same, put into the page and waited for until it rests. */
  rest(changes?: Readonly<Record<string, string>>): Promise<HTMLElement>;
  /** Takes all away; throws for anything that must not have happened meanwhile. */
  close(): Promise<void>;
}

/** The stage of the test that runs now. */
export type Now = () => Stage;

export function openStage({
  tag,
  attributes,
  fallback,
  campaigns,
  lists,
  proof,
  reach,
}: Pick<Subject, 'tag' | 'attributes' | 'fallback' | 'campaigns' | 'lists' | 'proof' | 'reach'>): Stage {
  const tab = startTabBackend(campaigns, lists, proof && { proof });
  const place = document.createElement('div');
  place.className = 'place';
  document.body.append(place);
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...said: unknown[]) => void warnings.push(said.join(' '));
  const thrown: unknown[] = [];
  const onThrown = (event: Event) =>
    thrown.push(event instanceof PromiseRejectionEvent ? event.reason : event instanceof ErrorEvent && event.message);
  window.addEventListener('error', onThrown);
  window.addEventListener('unhandledrejection', onThrown);

  const create = (changes: Readonly<Record<string, string>> = {}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ backend: tab.address, ...attributes, ...changes })) element.setAttribute(name, value);
    const link = document.createElement('a');
    link.href = 'https://charity.example/sign';
    link.textContent = fallback;
    element.append(link);
    return element;
  };

  return {
    tab,
    place,
    warnings,
    create,
    async rest(changes) {
      const element = create(changes);
      place.append(element);
      const [name = '', reachFirst] = Object.entries(reach)[0] ?? [];
      await reachFirst?.(element, tab);
      await untilPhase(element, name);
      return element;
    },
    async close() {
      place.remove();
      await tab.close();
      console.warn = warn;
      window.removeEventListener('error', onThrown);
      window.removeEventListener('unhandledrejection', onThrown);
      if (tab.strays.length > 0) throw new Error(`expected requests to ${tab.address} only, got some to ${tab.strays.join(', ')}`);
      if (thrown.length > 0) throw new Error(`expected no exception on the page, got ${thrown.map(String).join('; ')}`);
    },
  };
}

export const untilPhase = (element: Element, name: string): Promise<unknown> =>
  until(
    `the phase ${name}`,
    () => element.matches(`:state(${name})`),
    () => `the phase ${(element as { phase?: { name?: string } }).phase?.name ?? 'of no element'}`,
  );

export function shadowOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`expected ${element.localName} to have a shadow root, got none`);
  return element.shadowRoot;
}

/** Whether a reader sees it: it has a box and is not hidden. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}
