import { press, tick, type } from '@solidarity/workshop/manners/hands';

/** A person whose every word can be looked for. */
export const address = 'ada.zq@example.org';

export function fill(element: Element): void {
  type(element, 'email', address);
  tick(element, 'consent-updates');
}

export function fillAndPress(element: Element): void {
  fill(element);
  press(element);
}
