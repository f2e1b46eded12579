import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { unlikeEvents, unlikeNames } from '../checks/reference.js';
import { declarationsOf, readManifest } from '../reference/manifest.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const manifest = await readManifest(root);
const named = (tag: string) => declarationsOf(manifest).find(({ tagName }) => tagName === tag);

test('the manifest is one as its schema says', async () => {
  const schema = await readFile(createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json'), 'utf8');
  const ajv = new Ajv({ strict: false });
  assert.ok(ajv.validate(JSON.parse(schema), manifest), ajv.errorsText());
  assert.ok(!ajv.validate(JSON.parse(schema), { ...manifest, modules: [{ kind: 'nothing' }] }));
});

test('says of an element what a page can write, hear and style', () => {
  const petition = named('solidarity-petition');
  assert.deepEqual(petition?.attributes.map(({ name }) => name).sort(), ['backend', 'campaign', 'heading', 'lang', 'partner', 'test']);
  assert.equal(petition?.attributes.find(({ name }) => name === 'test')?.type.text, 'boolean');
  assert.equal(petition?.events.find(({ name }) => name === 'solidarity-signed')?.type.text, 'SolidaritySignedEvent');
  for (const { events } of declarationsOf(manifest)) assert.ok(events.every(({ name }) => name.startsWith('solidarity-')));
  assert.ok(petition?.cssStates.some(({ name }) => name === 'check-your-mail'));
  assert.ok(
    petition?.cssProperties.some(({ name }) => name === '--solidarity-accent'),
    'the variables of the family',
  );
  assert.equal(named('solidarity-counter')?.attributes.find(({ name }) => name === 'format')?.type.text, "'full' | 'compact'");
});

test('refuses a name that means two things, or is not words with hyphens between', () => {
  const named = (tagName: string, name: string, description: string) => ({
    tagName,
    cssParts: [{ name, description }],
    cssStates: [],
    cssProperties: [],
  });
  assert.deepEqual(unlikeNames([named('a-b', 'way-on', 'A way.'), named('c-d', 'way-on', 'A way.')]), []);
  assert.deepEqual(unlikeNames([named('a-b', 'way', 'A way.'), named('c-d', 'way', 'A button.'), named('e-f', 'wayOn', '')]), [
    '<c-d>: way is "A button." here, and "A way." in another element.',
    '<e-f>: wayOn is not words with hyphens between.',
  ]);
});

test('finds an event that is declared and has no type, or another, and one that has a type and is declared nowhere', () => {
  const event = (name: string, text: string) => ({ name, type: { text } });
  const declarations = [{ tagName: 'a-b', events: [event('solidarity-sung', 'SolidaritySungEvent')] }];
  const typed = (lines: string) => `  interface GlobalEventHandlersEventMap {\n${lines}\n  }`;
  const sung = "    'solidarity-sung': SolidaritySungEvent;";
  assert.deepEqual(unlikeEvents(declarations, typed(sung)), []);
  assert.deepEqual(unlikeEvents(declarations, typed("    'solidarity-sung': CustomEvent;")), [
    '<a-b>: fires solidarity-sung, a SolidaritySungEvent; in packages/core/src/events.ts it is CustomEvent.',
  ]);
  assert.deepEqual(unlikeEvents(declarations, typed('')), [
    '<a-b>: fires solidarity-sung, a SolidaritySungEvent; in packages/core/src/events.ts it is nothing.',
  ]);
  assert.deepEqual(unlikeEvents([], typed(sung)), [
    'packages/core/src/events.ts: types solidarity-sung, which no element declares. Say @fires solidarity-sung in the comment of its element.',
  ]);
});
