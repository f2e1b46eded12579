import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { GalleryState } from '../../gallery-states.js';
import { hurried } from '../../gallery/hurried.js';
import { steps } from '../../gallery/reach.js';
import { focusedOf, type ReadTold } from '../journeys/told.js';
import { until } from '../until.js';
import { lostNames } from './names.js';
import type { Recorded } from './recorded.js';
import { saidOn } from './said.js';
import { describeTold, walk } from './walk.js';

/** A field of these was typed in and left, for the page itself. */
const left = ['petition/mail-hint', 'letter/own-words'];

/** Holds what a state says, where it leaves the focus and what Tab comes to against what is recorded of it. */
export async function isToldAsRecorded(page: Page, read: ReadTold, recorded: Recorded, { element, state }: GalleryState): Promise<void> {
  // Where time is hurried, what is said on the way depends on the machine: only the end of it is held.
  const name = `${element}/${state}`;
  const heard = hurried.includes(name) ? -1 : 0;
  const told = async () => [
    ...(await saidOn(page)).slice(heard).map((text) => `says: ${text}`),
    `focus: ${describeTold(focusedOf(await read()))}`,
  ];
  const before = recorded.of(state).filter((line) => !line.startsWith('tab: '));
  // What is recorded may still be on its way; whether it is all, and in what order, is held below.
  const lines = await until('what is recorded', told, (lines) => before.every((line) => lines.includes(line))).catch(told);
  const said = lines.filter((line) => line.startsWith('says: '));
  assert.deepEqual(said, [...new Set(said)], 'each thing is said once');
  if (name in steps && !left.includes(name)) assert.ok(!lines.includes('focus: nothing'), 'the focus is not lost');
  assert.deepEqual(await lostNames(page, await read()), []);
  const { stops, wrong } = await walk(page, read);
  assert.deepEqual(wrong, []);
  recorded.hold(state, [...lines, ...stops.map((stop) => `tab: ${stop}`)]);
}
