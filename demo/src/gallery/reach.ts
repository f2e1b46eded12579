/** What a person does to bring a petition into a state, done through its real controls. */
export type Steps = (element: HTMLElement) => Promise<void>;

const find = <Found extends HTMLElement>(element: HTMLElement, selector: string): Promise<Found> =>
  new Promise((resolve) => {
    const look = () => {
      const found = element.shadowRoot?.querySelector<Found>(selector);
      if (found) resolve(found);
      else requestAnimationFrame(look);
    };
    look();
  });

async function type(element: HTMLElement, name: string, value: string): Promise<void> {
  const control = await find<HTMLInputElement>(element, `#${name}`);
  control.focus();
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.blur();
}

const press: Steps = async (element) => (await find<HTMLButtonElement>(element, 'button.main')).click();

const fillIn: Steps = async (element) => {
  await type(element, 'givenName', 'Amina');
  await type(element, 'familyName', 'Haddad');
  await type(element, 'email', 'amina@gallery.example');
  const consent = await find<HTMLInputElement>(element, '#consent-petition');
  consent.checked = true;
  consent.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const sign: Steps = async (element) => {
  await fillIn(element);
  await press(element);
};

export const steps: Readonly<Record<string, Steps>> = {
  'petition/slip': press,
  'petition/mail-hint': (element) => type(element, 'email', 'amina@gmial.com'),
  'petition/sending': sign,
  'petition/offline': sign,
  'petition/slow': sign,
  'petition/waiting': sign,
  'petition/busy': sign,
  'petition/refused': sign,
  'petition/broken': sign,
  'petition/check-your-mail': sign,
  'petition/unconfirmed': sign,
  'petition/share': press,
  'share/copied': async (element) => (await find<HTMLButtonElement>(element, '.copy button')).click(),
  'share/selected': async (element) => (await find<HTMLButtonElement>(element, '.copy button')).click(),
  'share/code': async (element) => (await find<HTMLButtonElement>(element, '[aria-expanded]')).click(),
};
