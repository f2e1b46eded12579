import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CountFeed, type CountNews } from '../counts/count-feed.js';
import { readCounts } from '../counts/read-counts.js';

const newsOf = (total: number, asOf: string, stale = false): CountNews => {
  const counts = readCounts({ people: { total }, asOf });
  assert.ok(counts);
  return { counts, stale };
};

/** Told before it listens, so that it asks nobody. */
function listenedFeed(): { feed: CountFeed; told: (CountNews | undefined)[] } {
  const feed = new CountFeed('https://backend.example', 'asylum');
  const told: (CountNews | undefined)[] = [];
  feed.tell(newsOf(7, '2026-11-21T10:00:00Z'));
  feed.listen((news) => told.push(news));
  told.length = 0;
  return { feed, told };
}

test('tells listeners of another number, and of a number that could not be refreshed', () => {
  const { feed, told } = listenedFeed();
  const [more, old] = [newsOf(8, '2026-11-21T10:00:15Z'), newsOf(8, '2026-11-21T10:00:15Z', true)];
  for (const news of [more, old, undefined, undefined]) feed.tell(news);
  assert.deepEqual(told, [more, old, undefined, undefined]);
});

test('keeps a later time of the same number, and has nothing drawn for it', () => {
  const { feed, told } = listenedFeed();
  const later = newsOf(7, '2026-11-21T10:00:15Z');
  feed.tell(later);
  assert.deepEqual(told, []);
  assert.equal(feed.news, later);
});
