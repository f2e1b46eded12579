import { find, press, pressOn, send, type, type Steps } from './hands.js';

/** One step after the other; each waits for what it presses. */
const then =
  (...all: readonly Steps[]): Steps =>
  async (element) => {
    for (const step of all) await step(element);
  };

const sees =
  (selector: string): Steps =>
  async (element) =>
    void (await find(element, selector));

/** The button that goes on, once the step has come that it belongs to. */
const goOn = (selector: string): Steps =>
  then(sees(selector), async (element) => {
    const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button.main') ?? [])];
    press(buttons.find((button) => button.offsetParent !== null));
  });

const lookFor = (postcode: string): Steps => then((element) => type(element, 'postcode', postcode), send);

const writeBody =
  (text: string): Steps =>
  (element) =>
    type(element, 'body', text);
const ownWords = 'I live by the river in Eastport. My own grandmother came here on a coal ship, with one suitcase and a violin.';

const toWrite = lookFor('EP1 1AA');
const toYou = then(toWrite, writeBody(ownWords), goOn('#body'));
const toPreview = then(
  toYou,
  (element) => type(element, 'givenName', 'Amina'),
  (element) => type(element, 'familyName', 'Haddad'),
  goOn('#givenName'),
);
const toHandOver = then(toPreview, goOn('.letter'));
const toAsked = then(toHandOver, pressOn('a[href^="mailto:"]'));
const toThanks = then(toAsked, pressOn('[part~="yes"]'));

const toYouMailed = then(send, pressOn('.target input'), goOn('.target'), writeBody(ownWords), goOn('#body'));
const toMail = then(
  toYouMailed,
  (element) => type(element, 'givenName', 'Amina'),
  (element) => type(element, 'familyName', 'Haddad'),
  (element) => type(element, 'email', 'amina@gallery.example'),
  pressOn('#consent-letter'),
  goOn('#email'),
  goOn('.letter'),
  goOn('.ways'),
);

export const letterSteps: Readonly<Record<string, Steps>> = {
  'letter/slip': send,
  'letter/looking': toWrite,
  'letter/none': lookFor('QQ9 9QQ'),
  'letter/down': toWrite,
  'letter/areas': lookFor('EP2 1AA'),
  'letter/choose': send,
  'letter/choose-missing': then(send, goOn('.target')),
  'letter/write': toWrite,
  'letter/own-words': then(toWrite, writeBody(ownWords)),
  'letter/unfilled': then(toWrite, writeBody('In [your town] there is room for you.'), goOn('#body')),
  'letter/you': toYou,
  'letter/you-mailed': toYouMailed,
  'letter/preview': toPreview,
  'letter/hand-over': toHandOver,
  'letter/too-long': then(
    toWrite,
    writeBody(`${ownWords}\n\n`.repeat(16)),
    goOn('#body'),
    (element) => type(element, 'givenName', 'Amina'),
    goOn('#givenName'),
    goOn('.letter'),
  ),
  'letter/asked': toAsked,
  'letter/check-your-mail': toMail,
  'letter/counted': toThanks,
  'letter/share': then(toThanks, goOn('#after')),
};
