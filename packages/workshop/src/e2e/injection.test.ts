import assert from 'node:assert/strict';
import { it } from 'node:test';
import { showInBrowser } from '../injection/in-browser.js';
import { payloads } from '../injection/payloads.js';
import { payloadsFrom } from '../injection/unexpected.js';

/** Places in a file, and so many payloads; here half of the files, all of them in the bench. */
const places = 20;

it('no text of a campaign, a list or an editor runs, asks or leads anywhere, in a page without any policy', async () => {
  const choose = Array.from({ length: Math.ceil(payloads.length / places / 2) }, (_, n) => payloadsFrom(n * places * 2));
  const { drawn, thanked, ...wrong } = await showInBrowser({ choose, perPage: 7, ownPageOfEach: 7 });
  assert.deepEqual(wrong, { ran: [], dialogs: [], asked: [], left: [] });
  assert.ok(drawn >= choose.length * 5, `${drawn} elements of ${choose.length} files drew something`);
  assert.equal(thanked, choose.length);
});

it('a text that does run is seen', async () => {
  const { ran } = await showInBrowser({ choose: [payloadsFrom(0)], perPage: 1, ownPageOfEach: 2, beside: '<img src=x onerror="trap(7)">' });
  assert.deepEqual(ran, [7]);
});
