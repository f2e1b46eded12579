import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { contrastIn } from './contrast-in.js';

/** Holds that a pointer over a button is seen, and that its words can be read no less than without. */
export async function isReadUnderPointer(page: Page, button: Locator, what: string): Promise<void> {
  const seen = async () => PNG.sync.read(await button.screenshot({ animations: 'disabled' }));
  await page.mouse.move(0, 0);
  const rest = await seen();
  await button.hover();
  const pointed = await seen();
  assert.notDeepEqual(pointed.data, rest.data, `${what}: a pointer changes nothing`);
  assert.ok(contrastIn(pointed) >= contrastIn(rest), `${what}: under a pointer it can be read less`);
}
