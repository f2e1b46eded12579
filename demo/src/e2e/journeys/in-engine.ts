import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Window } from '@solidarity/workshop/browser/windows';
import { mailedLink, subscriptionOf } from '../list-steps.js';
import { person } from '../petition-form.js';
import type { Scene } from '../scene.js';
import { patience, until } from '../until.js';
import { handsIn, type Hands } from './hands.js';

/** Each engine writes to somebody whom no other journey writes to: whoever has many letters to get, gets one a minute. */
const readers: Readonly<Record<string, readonly [name: string, email: string]>> = {
  chromium: ['Welcome House', 'letters@welcome-house.example.org'],
  firefox: ['Ada Marlowe', 'ada.marlowe@parliament.example.org'],
  webkit: ['Yusuf Lindqvist', 'minister@interior.example.org'],
};

/** What a campaign is for, with a pointer and keys, in an engine of this machine. */
export function journeysInEngine(name: string, open: () => Promise<Window>, scene: () => Scene): void {
  let window: Window | undefined;
  let hands: Hands;
  before(async () => {
    window = await open();
    hands = handsIn(window);
  });
  after(() => window?.close());

  it('a signature counts once it is confirmed', async () => {
    const { demo, confirmLink, rowsOf } = scene();
    const signer = person(`${name}-signer`);
    await hands.visit(demo.site);
    await hands.sees('button', 'Sign the petition');
    const before = await hands.counted();
    await hands.fill('First name', signer.givenName);
    await hands.fill('Last name', signer.familyName);
    await hands.fill('Email address', signer.email);
    await hands.press('field', 'I sign this petition.');
    await hands.press('button', 'Sign the petition');
    await hands.sees('heading', 'Check your mail');

    await hands.visit(await confirmLink(signer.email));
    await hands.press('button', 'Confirm my signature');
    await hands.press('link', 'Back to the campaign');
    await hands.sees('heading', 'Thank you');
    await until('the counter to go on by one', hands.counted, (now) => now === before + 1, patience);
    assert.match((await rowsOf(signer.email)).join('\n'), /^[^\n]*,confirmed,[^\n]*,Zoë-Anaïs,O'Néill Nguyễn,[^\n]*$/);
  });

  it('a letter reaches whom it was written to', async () => {
    const { demo, confirmLink } = scene();
    const writer = person(`${name}-writer`);
    const [reader, email] = readers[name] ?? assert.fail(`Expected somebody whom ${name} writes to.`);
    await hands.visit(`${demo.site}/letter`);
    await hands.press('button', 'Find who to write to');
    await hands.press('field', reader);
    await hands.press('button', 'Go on');
    await hands.fill('Your letter', ` Written in ${name}. `);
    await hands.press('button', 'Go on');
    await hands.fill('First name', writer.givenName);
    await hands.fill('Last name', writer.familyName);
    await hands.fill('Email address', writer.email);
    await hands.press('field', 'Send my letter');
    await hands.press('button', 'See the letter');
    await hands.press('button', 'Send it');
    await hands.press('button', 'Send it from here');
    await hands.sees('heading', 'Check your mail');

    await hands.visit(await confirmLink(writer.email));
    await hands.press('button', 'Send my letter');
    await hands.sees('heading', 'Thank you');
    const { text } = await demo.mails.next(({ to }) => to.includes(email), patience);
    assert.ok(text.includes(`Written in ${name}.`), text);
  });

  it('a subscription begins once it is confirmed', async () => {
    const email = `${name}-reader@example.org`;
    await hands.visit(`${scene().demo.site}/letter`);
    await hands.fill('Email address', email);
    await hands.press('field', 'Events');
    await hands.press('field', 'I agree that Common Shelter keeps');
    await hands.press('button', 'Keep me posted');
    await hands.sees('heading', 'Check your mail');
    assert.equal((await subscriptionOf(scene(), email))?.status, 'pending');

    await hands.visit(await mailedLink(scene(), email, 'confirm'));
    await hands.press('button', 'Confirm my subscription');
    await hands.sees('heading', 'Thank you');
    assert.equal((await subscriptionOf(scene(), email))?.status, 'confirmed');
  });
}
