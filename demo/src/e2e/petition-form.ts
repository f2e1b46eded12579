import type { Frame, Locator, Page } from 'playwright-core';
import { until } from './until.js';

export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

/** Somebody with a real name, and an address of their own for each test. */
export const person = (name: string): Person => ({ givenName: 'Zoë-Anaïs', familyName: "O'Néill Nguyễn", email: `${name}@example.org` });

type Place = Page | Frame | Locator;

/** What the element itself draws, apart from the fallback inside its tag. */
export const card = (page: Place): Locator => page.locator('solidarity-petition [part=card]').first();
export const button = (page: Place): Locator => card(page).locator('button.main');
export const checkYourMail = (page: Place): Locator => card(page).locator('.after h2', { hasText: /Check your mail|بريدك/ });

/** Fills the form as the demo's campaign asks it, the required consent included. */
export async function fillIn(page: Place, { givenName, familyName, email }: Person): Promise<void> {
  const form = card(page);
  await form.locator('#givenName').fill(givenName);
  await form.locator('#familyName').fill(familyName);
  await form.locator('#email').fill(email);
  await form.locator('#consent-petition').check();
}

/** Signs and waits for the element's word that a mail was sent. */
export async function sign(page: Place, signer: Person): Promise<void> {
  await fillIn(page, signer);
  await button(page).click();
  await checkYourMail(page).waitFor();
}

/** What stands in the form now: nothing typed may be lost while something fails. */
export const typed = (page: Place): Promise<string[]> =>
  Promise.all(['#givenName', '#familyName', '#email'].map((field) => card(page).locator(field).inputValue()));

/** The number of people that a counter shows, whichever digits its language writes. */
export async function total(page: Page): Promise<number> {
  const text = await page.locator('solidarity-counter [part=number]').first().innerText();
  const latin = text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
  return Number(latin.replace(/\D/g, ''));
}

/** The number once it has come to rest there. */
export const totalBecomes = (page: Page, wanted: number): Promise<number> =>
  until(
    `the counter to show ${wanted}`,
    () => total(page),
    (shown) => shown === wanted,
  );
