import assert from 'node:assert/strict';
import { it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromePath } from '../browser/open-browser.js';
import { quietChromium } from '../browser/quiet-chromium.js';

/** Each list of what is left off, in the order of the command line. */
const listsIn = (args: readonly string[]): string[][] =>
  args.flatMap((arg) => {
    const list = /^--disable-features=(.*)/.exec(arg)?.[1];
    return list === undefined ? [] : [list.split(',')];
  });

it('a Chromium of the tests leaves off whatever Playwright would, though it heeds the last list alone', async () => {
  const server = await chromium.launchServer({ executablePath: chromePath(), args: [...quietChromium] });
  const lists = listsIn(server.process().spawnargs);
  await server.close();
  const last = lists.at(-1) ?? [];
  assert.equal(lists.length, 2, 'a list of Playwright, and one of ours');
  assert.deepEqual([last], listsIn(quietChromium), 'ours is the last');
  assert.deepEqual(
    lists.flat().filter((name) => !last.includes(name)),
    [],
    'to be added to quiet-chromium.ts',
  );
});
