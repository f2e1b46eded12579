import type { Page } from 'playwright-core';
import type { Told } from '../journeys/told.js';

const needName = ['button', 'link', 'textbox', 'searchbox', 'checkbox', 'radio', 'combobox', 'form', 'progressbar', 'table', 'dialog', 'image', 'figure', 'heading']; // prettier-ignore

/** What is told without a name, what points to nothing within its own root, and a description that is not the one that is written. */
export async function lostNames(page: Page, all: readonly Told[]): Promise<readonly string[]> {
  const { lost, written } = await page.evaluate(() => {
    const [lost, written]: [string[], string[]] = [[], []];
    const pointers = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-errormessage', 'aria-owns', 'aria-details', 'aria-activedescendant', 'aria-flowto']; // prettier-ignore
    const look = (root: ShadowRoot | Document) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        for (const pointer of pointers) {
          for (const id of element.getAttribute(pointer)?.split(/\s+/) ?? []) {
            if (!root.getElementById(id))
              lost.push(`${element.localName}#${element.id}: ${pointer} points to “${id}”, which its root has not`);
          }
        }
        const ids = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
        const text = ids
          .map((id) => root.getElementById(id)?.textContent ?? '')
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim();
        if (text && element.checkVisibility()) written.push(text);
      }
    };
    look(document);
    return { lost, written };
  });
  const told = all.map(({ description }) => description.replace(/\s+/g, ' ').trim());
  return [
    ...lost,
    ...all.filter(({ role, name }) => needName.includes(role) && !name).map(({ role, text }) => `${role} without a name: ${text}`),
    ...all.filter(({ name }) => /[^\s(]\(/.test(name)).map(({ name }) => `told as one word: ${name}`),
    ...written.filter((text) => !told.includes(text)).map((text) => `nothing is told as described by “${text}”`),
  ];
}
