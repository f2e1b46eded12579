import type { CountNews } from '@solidarity/core';

/** loading: the fallback shows. hidden: there are too few to say. stale: the last known number, with its time. */
export type Phase =
  { readonly name: 'loading' } | { readonly name: 'hidden' } | { readonly name: 'shown' | 'stale'; readonly news: CountNews };

/** What follows from news of the count. `min`: below this many people nothing is said. */
export function next(news: CountNews, min: number): Phase {
  if (news.counts.people.total < min) return { name: 'hidden' };
  return { name: news.stale ? 'stale' : 'shown', news };
}
