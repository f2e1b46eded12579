import { press, tick, type } from '@solidarity/workshop/manners/hands';

export * from '@solidarity/workshop/manners/hands';

/** A person whose every word can be looked for. */
export const ada: Readonly<Record<string, string>> = { givenName: 'Ada-Zq', familyName: 'Byron-Zq', email: 'ada.zq@example.org' };

export function fill(element: Element, person: Readonly<Record<string, string>> = ada): void {
  for (const [name, value] of Object.entries(person)) type(element, name, value);
  tick(element, 'consent-petition');
}

export function fillAndPress(element: Element): void {
  fill(element);
  press(element);
}
