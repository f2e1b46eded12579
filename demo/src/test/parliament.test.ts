import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parliamentSource } from '@solidarity/server/node';
import { freePort } from '../free-port.js';
import { createSite } from '../site.js';
import { startSite } from '../start-site.js';

test('the demo’s own Parliament is asked as the real one is: a member, a vacant seat, two seats, nobody', async (t) => {
  const site = await startSite(createSite({ backend: 'http://127.0.0.1:1', mails: () => [] }), await freePort(0));
  t.after(() => site.close());
  const source = parliamentSource(`${site.address}/parliament`, { clock: Date.now, onFailure: (error) => assert.fail(String(error)) });
  const found = await Promise.all(['AB11AA', 'AB11AB', 'AB11AC', 'ZZ11ZZ'].map((postcode) => source.find({ postcode })));
  assert.deepEqual(
    found.map(({ match, targets, areas }) => [match, ...targets.map(({ salutation, reason }) => salutation ?? reason), areas?.length]),
    [
      ['exact', 'Ms Marlowe', undefined],
      ['exact', 'vacant', undefined],
      ['ambiguous', 2],
      ['none', undefined],
    ],
  );
  const target = await source.byId('uk-9001');
  assert.ok(typeof target !== 'string');
  assert.deepEqual([target.contactable, target.email], [true, 'ada.marlowe@parliament.example.org']);
});
