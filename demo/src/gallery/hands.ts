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

export const press: Steps = async (element) => (await find<HTMLButtonElement>(element, 'button.main')).click();
