import type { Window } from '@solidarity/workshop/browser/windows';
import { patience, until } from '../until.js';

type Role = 'button' | 'link' | 'heading' | 'field';

/** A visitor with a pointer and keys, who finds things by the words that they see, in whichever engine. */
export interface Hands {
  visit(address: string): Promise<void>;
  /** Waits for something that begins with these words; a field, by its label. */
  sees(role: Role, words: string): Promise<void>;
  /** Presses the middle of it once it has come to rest. */
  press(role: Role, words: string): Promise<void>;
  fill(words: string, text: string): Promise<void>;
  /** The number of the first counter. */
  counted(): Promise<number>;
}

export const handsIn = (window: Window): Hands => {
  const press = async (role: Role, words: string): Promise<void> => {
    let before = '';
    const at = await until(
      `${role} “${words}” at rest, and nothing over it`,
      () => window.run(pointOf, { role, words }),
      (point) => point?.isFree === true && before === (before = `${point.x} ${point.y}`),
      patience,
    );
    if (at) await window.press(at.x, at.y);
  };
  return {
    visit: (address) => window.open(address),
    sees: async (role, words) => {
      await until(
        `${role} “${words}”`,
        () => window.run(pointOf, { role, words }),
        (point) => point !== null,
        patience,
      );
    },
    press,
    fill: async (words, text) => {
      await press('field', words);
      await window.type(text);
    },
    counted: async () => {
      const shown = await until(
        'a number in the counter',
        () => window.run(numberShown, null),
        (text) => text !== '',
        patience,
      );
      return Number(shown.replaceAll(',', ''));
    },
  };
};

/** Where its middle is, brought into sight, and whether a press there would meet it. Null where it is not to be seen. Runs in the page. */
function pointOf({ role, words }: { role: Role; words: string }): { x: number; y: number; isFree: boolean } | null {
  const tags = { button: 'button', link: 'a', heading: 'h1, h2, h3', field: 'input, textarea, select' };
  const inside = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  const textOf = (one: Element): string => {
    const labels = 'labels' in one ? [...((one.labels ?? []) as NodeListOf<HTMLLabelElement>)] : [];
    return (labels[0] ?? one).textContent?.trim() ?? '';
  };
  const found = inside(document).find((one) => one.matches(tags[role]) && one.checkVisibility() && textOf(one).startsWith(words));
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const x = Math.round(left + width / 2);
  const y = Math.round(top + height / 2);
  const met = (found.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return { x, y, isFree: found.contains(met) };
}

/** Looks at the counter, which is not kept fresh for somebody who looks elsewhere. Runs in the page. */
function numberShown(): string {
  const counter = document.querySelector('solidarity-counter');
  counter?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return counter?.shadowRoot?.querySelector('[part=number]')?.textContent ?? '';
}
