import type { Locator, Page } from 'playwright-core';
import type { Scene } from '../scene.js';
import type { Person } from '../petition-form.js';

const consent = (page: Page, purpose: string) => page.locator(`#consent-${purpose}`);
const fields = (page: Page, ...ids: readonly string[]) => Promise.all(ids.map((id) => page.locator(`#${id}`).inputValue()));

/** A form that somebody fills in and sends. All are sent by the same code, and each keeps what was typed in its own way. */
export interface FormOnLine {
  readonly markup: string;
  /** The end of the path that it is posted to. */
  readonly route: string;
  fill(page: Page, person: Person): Promise<void>;
  button(page: Page): Locator;
  /** What was typed, as it stands there now. */
  typed(page: Page): Promise<unknown>;
  rows(scene: Scene, email: string): Promise<number>;
}

const own = 'My grandmother came here on a coal ship – with “one” suitcase & a violin.';

export const formsOnLine = {
  signature: {
    markup: '<solidarity-petition campaign="protect-asylum"></solidarity-petition>',
    route: '/campaigns/protect-asylum/signatures',
    async fill(page, { givenName, familyName, email }) {
      await page.locator('#givenName').fill(givenName);
      await page.locator('#familyName').fill(familyName);
      await page.locator('#email').fill(email);
      await consent(page, 'petition').check();
    },
    button: (page) => page.locator('button.main'),
    typed: async (page) => [await fields(page, 'givenName', 'familyName', 'email'), await consent(page, 'petition').isChecked()],
    rows: (scene, email) => scene.rowsIn('protect-asylum', email),
  },
  subscription: {
    markup: '<solidarity-newsletter list="updates"></solidarity-newsletter>',
    route: '/lists/updates/subscriptions',
    async fill(page, { email }) {
      await page.locator('#email').fill(email);
      await page.locator('#x-topic-events').check();
      await consent(page, 'updates').check();
    },
    button: (page) => page.locator('button.main'),
    typed: async (page) => [
      await fields(page, 'email'),
      await page.locator('#x-topic-events').isChecked(),
      await consent(page, 'updates').isChecked(),
    ],
    rows: (scene, email) => scene.rowsIn('list:updates', email),
  },
  letter: {
    markup: '<solidarity-letter campaign="valentine"></solidarity-letter>',
    route: '/campaigns/valentine/letters',
    async fill(page, { givenName, familyName, email }) {
      const press = (name: string) => page.getByRole('button', { name }).click();
      await press('Find who to write to');
      await page.getByLabel('Welcome House').check();
      await press('Go on');
      await page.getByLabel('Your letter').fill(own);
      await press('Go on');
      await page.locator('#givenName').fill(givenName);
      await page.locator('#familyName').fill(familyName);
      await page.locator('#email').fill(email);
      await consent(page, 'letter').check();
      await press('See the letter');
      await press('Send it');
    },
    button: (page) => page.getByRole('button', { name: 'Send it from here' }),
    typed: (page) => page.locator('article').allInnerTexts(),
    rows: (scene, email) => scene.rowsIn('valentine', email),
  },
} as const satisfies Record<string, FormOnLine>;
