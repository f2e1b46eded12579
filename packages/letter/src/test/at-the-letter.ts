import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';

/** A person whose every word can be looked for. */
export const ada = { givenName: 'Ada-Zq', familyName: 'Byron-Zq', email: 'ada.zq@example.org' } as const;
export const words = 'My own neighbour Zq waits.';

export function find<Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found {
  const found = shadowOf(element).querySelector<Found>(selector);
  if (!found) throw new Error(`expected ${selector} in <${element.localName}>, got none`);
  return found;
}

export const text = (element: Element): string => shadowOf(element).textContent.replace(/\s+/g, ' ').trim();
export const untilText = (element: Element, said: string): Promise<unknown> =>
  until(`the words ${said}`, () => text(element).includes(said));

/** As a hand does it: into the control, letters, and out again. */
export function type(element: Element, id: string, value: string): void {
  const control = find<HTMLInputElement>(element, `#${id}`);
  control.focus();
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Presses the button of a step: the one that can be seen. */
export function goOn(element: Element): void {
  const buttons = [...shadowOf(element).querySelectorAll<HTMLButtonElement>('button.main')];
  const seen = buttons.find((button) => button.offsetParent !== null) ?? buttons[0];
  if (!seen) throw new Error('expected a button to go on, got none');
  seen.click();
}

export function press(element: Element, label: string): void {
  const found = [...shadowOf(element).querySelectorAll<HTMLElement>('button, a')].find((one) => one.textContent.trim() === label);
  if (!found) throw new Error(`expected a button or link "${label}", got ${text(element)}`);
  found.click();
}

/** Chooses a country as a hand does: the list is filled once it has the focus, which a page in the background cannot give. */
export async function chooseCountry(element: HTMLElement, code: string): Promise<void> {
  const list = find<HTMLSelectElement>(element, '#country');
  list.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await until('the countries', () => list.options.length > 100);
  list.value = code;
}

export async function lookFor(element: HTMLElement, postcode: string, phase: string): Promise<void> {
  await until('a question', () => element.matches(':state(find), :state(none), :state(down)'));
  type(element, 'postcode', postcode);
  goOn(element);
  await untilPhase(element, phase);
}

export const toWrite = (element: HTMLElement): Promise<void> => lookFor(element, 'AB1 2CD', 'write');

export async function toYou(element: HTMLElement): Promise<void> {
  await toWrite(element);
  goOn(element);
  await untilPhase(element, 'you');
}

export async function toPreview(element: HTMLElement): Promise<void> {
  await toYou(element);
  type(element, 'givenName', ada.givenName);
  type(element, 'familyName', ada.familyName);
  goOn(element);
  await untilPhase(element, 'preview');
}

/** To the ways to hand it over, where the backend mails: it asks for an address and a consent too. */
export async function toMailed(element: HTMLElement): Promise<void> {
  await toYou(element);
  for (const [name, value] of Object.entries(ada)) type(element, name, value);
  find(element, '#consent-petition').click();
  goOn(element);
  await untilPhase(element, 'preview');
  goOn(element);
  await untilPhase(element, 'hand-over');
}

/** From the preview or the ways back to the sheet, and on to the preview with other words; who writes is known already. */
export async function rewrite(element: HTMLElement, body: string): Promise<void> {
  press(element, 'Change the letter');
  await untilPhase(element, 'write');
  type(element, 'body', body);
  goOn(element);
  await untilPhase(element, 'you');
  goOn(element);
  await untilPhase(element, 'preview');
}

export async function toHandOver(element: HTMLElement): Promise<void> {
  await toPreview(element);
  goOn(element);
  await untilPhase(element, 'hand-over');
}

export async function toAsked(element: HTMLElement): Promise<void> {
  await toHandOver(element);
  press(element, 'Save it as text');
  await untilPhase(element, 'asked');
}
