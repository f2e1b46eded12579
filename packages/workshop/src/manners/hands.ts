import { fasterTime } from './faster-time.js';
import { shadowOf, untilPhase } from './stage.js';
import type { TabBackend } from './tab-backend.js';
import { until } from './until.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function find<Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found {
  const found = shadowOf(element).querySelector<Found>(selector);
  if (!found) throw new Error(`expected ${selector} in <${element.localName}>, got none`);
  return found;
}

export const control = (element: Element, name: string): Control => find<HTMLInputElement>(element, `[name="${name}"]`);
export const button = (element: Element): HTMLButtonElement => find<HTMLButtonElement>(element, 'button.main');

/** As a hand does it: into the control, letters, and out again. */
export function type(element: Element, name: string, value: string): void {
  const typed = control(element, name);
  typed.focus();
  typed.value = value;
  typed.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export function tick(element: Element, name: string, isOn = true): void {
  const box = find<HTMLInputElement>(element, `[name="${name}"]`);
  if (box.checked !== isOn) box.click();
}

/** What stands in the controls that a visitor could see. */
export function typed(element: Element): Readonly<Record<string, string | boolean>> {
  const controls = [...shadowOf(element).querySelectorAll<Control>('input:not([aria-hidden] *), select, textarea')];
  return Object.fromEntries(
    controls.map((one) => [one.name, one instanceof HTMLInputElement && one.type === 'checkbox' ? one.checked : one.value]),
  );
}

export const press = (element: Element): void => button(element).click();

/** Lets the route fail, fills in and sends, and waits for what the visitor is told; retries and waits pass in a blink. */
export const sendingBy =
  (fill: (element: HTMLElement) => void) =>
  (phase: string, fails: (tab: TabBackend) => void, times = 20) =>
  async (element: HTMLElement, tab: TabBackend): Promise<void> => {
    await untilPhase(element, 'ready');
    fails(tab);
    const slowDown = fasterTime(times);
    try {
      fill(element);
      press(element);
      await untilPhase(element, phase);
    } finally {
      slowDown();
    }
  };

/** The browser has no network, and knows it, while `work` runs. */
export async function offlineWhile(work: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
}

export const text = (element: Element): string => shadowOf(element).textContent.replace(/\s+/g, ' ').trim();

export const untilText = (element: Element, words: string | RegExp): Promise<unknown> =>
  until(`the words ${String(words)}`, () => (typeof words === 'string' ? text(element).includes(words) : words.test(text(element))));

export const sees = (element: Element, selector: string): boolean => shadowOf(element).querySelector(selector) !== null;
