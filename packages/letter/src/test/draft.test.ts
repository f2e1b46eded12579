import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftShelf } from '../done/draft.js';

function shelf(fails = false) {
  const kept = new Map<string, string>();
  const failing = <Value>(value: Value) => {
    if (fails) throw new DOMException('blocked', 'SecurityError');
    return value;
  };
  return {
    kept,
    getItem: (key: string) => failing(kept.get(key) ?? null),
    setItem: (key: string, value: string) => void failing(kept.set(key, value)),
    removeItem: (key: string) => void failing(kept.delete(key)),
  };
}
const draft = { seed: 's', subject: 'A fair plan', body: 'My words' };

test('keeps a draft in the tab, and not on the device', () => {
  const [tab, device] = [shelf(), shelf()];
  const drafts = new DraftShelf('asylum', tab, device);
  drafts.write(draft);
  assert.deepEqual(drafts.read(), draft);
  assert.deepEqual([tab.kept.size, device.kept.size, drafts.isOnDevice], [1, 0, false]);
});

test('keeps it on the device where the writer asks, finds it in another tab, and takes it back', () => {
  const device = shelf();
  const drafts = new DraftShelf('asylum', shelf(), device);
  drafts.write(draft, true);
  drafts.write({ ...draft, body: 'More words' });
  const later = new DraftShelf('asylum', shelf(), device);
  assert.deepEqual([later.isOnDevice, later.read()?.body], [true, 'More words']);
  later.write(draft, false);
  assert.equal(device.kept.size, 0);
});

test('leaves nothing after it was erased', () => {
  const [tab, device] = [shelf(), shelf()];
  const drafts = new DraftShelf('asylum', tab, device);
  drafts.write(draft, true);
  drafts.erase();
  assert.deepEqual([tab.kept.size, device.kept.size, drafts.read()], [0, 0, undefined]);
});

test('keeps campaigns apart', () => {
  const tab = shelf();
  new DraftShelf('one', tab, undefined).write(draft);
  assert.equal(new DraftShelf('other', tab, undefined).read(), undefined);
});

for (const [about, stored] of [
  ['no JSON', '{'],
  ['another thing', '7'],
  ['nothing', 'null'],
  ['no seed', '{"body":"x"}'],
] as const) {
  test(`takes ${about} for no draft`, () => {
    const tab = shelf();
    tab.kept.set('solidarity-letter asylum', stored);
    assert.equal(new DraftShelf('asylum', tab, undefined).read(), undefined);
  });
}

test('takes a wrong type in a draft for nothing typed', () => {
  const tab = shelf();
  tab.kept.set('solidarity-letter asylum', '{"seed":"s","body":7}');
  assert.deepEqual(new DraftShelf('asylum', tab, undefined).read(), { seed: 's', subject: undefined, body: undefined });
});

test('goes without a draft where storage is blocked or missing', () => {
  for (const blocked of [shelf(true), undefined]) {
    const drafts = new DraftShelf('asylum', blocked, blocked);
    drafts.write(draft, true);
    drafts.erase();
    assert.deepEqual([drafts.read(), drafts.isOnDevice], [undefined, false]);
  }
});
