import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostileLetterOf, wrongWithPeople } from '../injection/hostile-people.js';
import { payloads } from '../injection/payloads.js';
import { skeletonOf } from '../injection/skeleton.js';
import { payloadsFrom, unexpectedIn } from '../injection/unexpected.js';

/** Places in a file; so many payloads stand in one file at once. */
const places = 20;

describe('texts that try to become something else', () => {
  it('are more than four hundred, each once', () => assert.ok(new Set(payloads).size >= 400, `${payloads.length}`));

  it('are told from harmless ones by what they would build', () => {
    const built = payloads.filter((text) => skeletonOf(`<p>${text}</p>`) !== skeletonOf('<p>x</p>'));
    assert.ok(built.length > 300, `${built.length} of ${payloads.length} would build something`);
  });

  it('build nothing in pages, frames, forms, pictures, embeddings and mails, wherever an organisation may write', async () => {
    for (let at = 0; at < payloads.length; at += places) assert.deepEqual(await unexpectedIn(payloadsFrom(at)), [], `from payload ${at}`);
  });

  it('build nothing where a letter has no words but a gap that nobody filled', async () => {
    const gap = payloads.findIndex((text) => text.startsWith('{{recipient.name}}'));
    assert.deepEqual(await unexpectedIn(payloadsFrom(gap, 0)), []);
  });
});

describe('people who write such texts of themselves', () => {
  it('change no receiver, no header, no page and no formula of an export', async () => {
    const choose = Array.from({ length: Math.ceil(payloads.length / 8) }, (_, n) => payloadsFrom(n * 8));
    assert.deepEqual(await wrongWithPeople(choose), []);
  });

  it('are taken with most of them, as texts', () => {
    const kept = payloads.filter((text) => hostileLetterOf('ada@example.org', () => text)['comment'] === text);
    assert.ok(kept.length > 300, `${kept.length} of ${payloads.length} were taken as a comment`);
  });
});
