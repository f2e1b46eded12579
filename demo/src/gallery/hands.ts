/** What a person does to bring an element into a state, done through its real controls. */
export type Steps = (element: HTMLElement) => Promise<void>;

export const find = <Found extends HTMLElement>(element: HTMLElement, selector: string): Promise<Found> =>
  new Promise((resolve) => {
    const look = () => {
      const found = element.shadowRoot?.querySelector<Found>(selector);
      if (found) resolve(found);
      else requestAnimationFrame(look);
    };
    look();
  });

export async function type(element: HTMLElement, name: string, value: string): Promise<void> {
  const control = await find<HTMLInputElement>(element, `#${name}`);
  control.focus();
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.blur();
}

/** As a key or a mouse does it: what is pressed has the focus. */
export function press(control: HTMLElement | undefined): void {
  control?.focus();
  control?.click();
}

/** Presses the first that is there, once it is. */
export const pressOn =
  (selector: string): Steps =>
  async (element) =>
    press(await find(element, selector));

export const send = pressOn('button.main');
