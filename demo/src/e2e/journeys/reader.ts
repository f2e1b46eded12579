import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { patience, until } from '../until.js';
import { Ear } from './ear.js';
import { lineOf, linesOf } from './spoken-lines.js';
import { focusedOf, isWanted, openTold, spoken, type Told } from './told.js';

/**
 * A screen reader and its owner. It knows what Chromium tells assistive technology, and nothing else of the page; it acts as one does, by
 * bringing the focus to a thing and pressing keys there.
 */
export interface Reader {
  opens(address: string): Promise<void>;
  /** All that is in a form, in the order of reading, once this line is among it. */
  form(name: string, line: string): Promise<readonly string[]>;
  /** The next lines below where the focus is. */
  down(lines: number): Promise<readonly string[]>;
  /** Goes to a thing. Answers what is said there. */
  goTo(role: string, name: string): Promise<string>;
  types(text: string): Promise<void>;
  /** Goes there and presses it. */
  activates(role: string, name: string): Promise<void>;
  /**
   * All that was said, and was not asked for, since the last call: another page, the focus that was moved, what a live region told.
   * Waits until the last of it is this, and fails with what was said in its place.
   */
  hears(...lines: readonly string[]): Promise<void>;
}

export async function openReader(page: Page): Promise<Reader> {
  const read = await openTold(page);
  const session = await page.context().newCDPSession(page);
  const ear = new Ear();
  const listen = async () => {
    const all = await read();
    ear.takesIn(all);
    return all;
  };

  const find = async (role: string, name: string): Promise<Told> => {
    const found = await until(
      spoken({ role, name }),
      async () => (await listen()).find(isWanted({ role, name })),
      (told) => told !== undefined,
      patience,
    );
    return found ?? assert.fail();
  };
  const goTo = async (role: string, name: string): Promise<Told> => {
    const { id } = await find(role, name);
    ear.isAt = id;
    await session.send('DOM.focus', { backendNodeId: id });
    const here = (await listen()).find((told) => told.id === id && told.states['focused'] === true);
    return here ?? assert.fail(`Expected ${spoken({ role, name })} to take the focus.`);
  };

  return {
    opens: async (address) => {
      await page.goto(address);
    },
    form: (name, line) =>
      until(
        `“${line}” in the form “${name}”`,
        async () => linesOf((await listen()).filter(({ form }) => form === name)),
        (lines) => lines.includes(line),
        patience,
      ),
    down: async (lines) => {
      const all = await listen();
      const here = focusedOf(all);
      return linesOf(all.slice(here ? all.indexOf(here) + 1 : 0)).slice(0, lines);
    },
    goTo: async (role, name) => lineOf(await goTo(role, name)),
    types: (text) => page.keyboard.type(text),
    activates: async (role, name) => {
      await goTo(role, name);
      await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
    },
    hears: async (...lines) => {
      await until(
        `“${lines.at(-1)}” to be said`,
        async () => {
          await listen();
          return ear.heard;
        },
        (heard) => heard.at(-1) === lines.at(-1),
        patience,
      );
      assert.deepEqual(ear.heard.splice(0), lines);
    },
  };
}
