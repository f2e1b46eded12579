import { find, pressOn, send, type, type Steps } from './hands.js';
import { letterSteps } from './reach-letter.js';

async function agree(element: HTMLElement, purpose: string): Promise<void> {
  const consent = await find<HTMLInputElement>(element, `#consent-${purpose}`);
  consent.checked = true;
  consent.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

const sign: Steps = async (element) => {
  await type(element, 'givenName', 'Amina');
  await type(element, 'familyName', 'Haddad');
  await type(element, 'email', 'amina@gallery.example');
  await agree(element, 'petition');
  await send(element);
};

const subscribe: Steps = async (element) => {
  await type(element, 'email', 'amina@gallery.example');
  await agree(element, 'updates');
  await send(element);
};

const chooseOtherLanguage: Steps = async (element) => {
  const choice = await find<HTMLSelectElement>(element, '#language');
  choice.focus();
  choice.selectedIndex = 1 - choice.selectedIndex;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
};

export const steps: Readonly<Record<string, Steps>> = {
  ...letterSteps,
  'petition/slip': send,
  'petition/mail-hint': async (element) => {
    // What is said aloud is said in the rest of the form, which comes with the campaign.
    await find(element, '#consent-petition');
    await type(element, 'email', 'amina@gmial.com');
  },
  'petition/sending': sign,
  'petition/offline': sign,
  'petition/slow': sign,
  'petition/waiting': sign,
  'petition/busy': sign,
  'petition/refused': sign,
  'petition/broken': sign,
  'petition/check-your-mail': sign,
  'petition/unconfirmed': sign,
  'petition/share': send,
  'newsletter/other-language': chooseOtherLanguage,
  'newsletter/slip': send,
  'newsletter/sending': subscribe,
  'newsletter/offline': subscribe,
  'newsletter/busy': subscribe,
  'newsletter/refused': subscribe,
  'newsletter/broken': subscribe,
  'newsletter/check-your-mail': subscribe,
  'share/copied': pressOn('.copy button'),
  'share/selected': pressOn('.copy button'),
  'share/code': pressOn('[aria-expanded]'),
};
