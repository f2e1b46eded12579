import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { patience, until } from '../until.js';
import { focusedOf, isWanted, openTold, spoken, type Told } from './told.js';

/** A visitor who has nothing but keys, and knows where they are by the role and the name of what has the focus. */
export interface Keys {
  /** Waits until it is there to be reached. */
  sees(role: string, name: string, form?: string): Promise<Told>;
  /** Presses Tab until it has the focus. Fails where a round came back without it. */
  tabTo(role: string, name: string, form?: string): Promise<Told>;
  /** The same the other way, by Shift and Tab. */
  tabBackTo(role: string, name: string, form?: string): Promise<Told>;
  /** Waits until the focus was brought there. */
  isLedTo(role: string, name: string): Promise<Told>;
  /** Waits until a live region says it. */
  saysAloud(words: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** What has the focus now. */
  here(): Promise<Told>;
}

export async function openKeys(page: Page): Promise<Keys> {
  const read = await openTold(page);
  const focused = async () => focusedOf(await read());

  const walk = (key: 'Tab' | 'Shift+Tab') => async (role: string, name: string, form?: string) => {
    const wanted = isWanted({ role, name, form });
    const passed: (Told | undefined)[] = [];
    for (;;) {
      await page.keyboard.press(key);
      const here = await focused();
      if (here && wanted(here)) return here;
      if (passed.some((one) => one?.id === here?.id)) break;
      passed.push(here);
    }
    return assert.fail(`Expected ${key} to come to ${spoken({ role, name })}; it came by ${passed.map(spoken).join(', ')}.`);
  };

  return {
    sees: async (role, name, form) => {
      const found = await until(
        spoken({ role, name }),
        async () => (await read()).find(isWanted({ role, name, form })),
        (told) => told !== undefined,
        patience,
      );
      return found ?? assert.fail();
    },
    tabTo: walk('Tab'),
    tabBackTo: walk('Shift+Tab'),
    isLedTo: async (role, name) => {
      const wanted = isWanted({ role, name });
      const found = await until(`the focus on ${spoken({ role, name })}`, focused, (told) => told !== undefined && wanted(told), patience);
      return found ?? assert.fail();
    },
    saysAloud: async (words) => {
      const regions = async () => (await read()).filter(({ states }) => states['live'] !== undefined).map(({ text }) => text);
      await until(`“${words}” to be said`, regions, (said) => said.includes(words), patience);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    here: async () => (await focused()) ?? assert.fail('Expected something to have the focus, nothing has.'),
  };
}
