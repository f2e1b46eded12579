import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../checks/docs.js';
import { sampleCheckout } from './sample-checkout.js';

const element = `/**
 * @fires solidarity-sung - A song was sung. Detail: campaign.
 * @cssprop --solidarity-loudness - How loud.
 * @cssprop --solidarity-button-surface - The button, which its reference tells of.
 * @cssstate silent singing - The phase.
 */
export class Song { static override properties = { refrain: {}, phase: { state: true } }; }`;

const files = (developers: string, editors: string) => ({
  'packages/song/src/solidarity-song.ts': element,
  'docs/developers.md': developers,
  'docs/editors.md': editors,
});

test('accepts guides that mention every name a page may use', async (t) => {
  const root = sampleCheckout(t, files('solidarity-sung --solidarity-loudness', '`refrain`'));
  assert.deepEqual(await check(root), []);
});

test('finds each name that no guide mentions, and leaves to the reference what one element has', async (t) => {
  const findings = await check(sampleCheckout(t, files('', '')));
  assert.deepEqual(
    findings.map((line) => /mention (\S+),/.exec(line)?.[1]),
    ['solidarity-sung', '--solidarity-loudness', '`refrain`'],
  );
});
