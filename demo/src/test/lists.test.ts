import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLists } from '@solidarity/server/node';
import { listsFolder } from '../demo-campaigns.js';

const lists = await readLists(listsFolder);

describe('the lists of the demo', () => {
  it('have their words, topics and consents in every language they name', () => {
    for (const { id, languages, words, topics = [], consents } of lists) {
      for (const texts of [words, ...topics.map(({ label }) => label), ...consents.map(({ text }) => text)])
        assert.deepEqual(Object.keys(texts), languages, id);
    }
  });

  it('offer campaigns, events and conversations on human rights', () => {
    const topics = lists.find(({ id }) => id === 'updates')?.topics ?? [];
    assert.deepEqual(
      topics.map(({ id }) => id),
      ['campaigns', 'events', 'human-rights'],
    );
  });
});
