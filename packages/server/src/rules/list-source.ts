import type { Target } from '@solidarity/contract';
import { isWithin } from './postcode.js';
import type { FoundTargets, TargetQuery, TargetSource } from './target-source.js';

/** A target as a list knows it. */
export interface ListedTarget extends Target {
  readonly country?: string;
  /** Beginnings of postcodes, in one spelling. */
  readonly postcodes?: readonly string[];
}

/** Targets out of a list that is wholly known. */
export function listSource(rows: readonly ListedTarget[], source: FoundTargets['source']): TargetSource {
  const targets = new Map(rows.map((row) => [row.id, targetOf(row)]));
  const answer = (match: FoundTargets['match'], found: readonly ListedTarget[]): FoundTargets => ({
    match: found.length === 0 ? 'none' : match,
    targets: found.map(targetOf),
    source,
  });
  return {
    async find(query) {
      if (!('postcode' in query)) return answer('exact', rows.filter(isWanted(query)));
      const found = nearest(rows, query.postcode);
      const areas = [...new Set(found.map(({ area = '' }) => area))];
      if (areas.length < 2 || areas.includes('')) return answer('exact', found);
      return { match: 'ambiguous', areas: areas.map((area) => ({ id: area.slice(0, 100), name: area })), targets: [], source };
    },
    byId: async (id) => targets.get(id) ?? 'none',
  };
}

const isWanted =
  (query: Exclude<TargetQuery, { postcode: string }>) =>
  (row: ListedTarget): boolean => {
    if ('country' in query) return row.country === query.country;
    return 'area' in query ? row.area?.slice(0, 100) === query.area : true;
  };

/** Those whose part of the postcode is the longest: a town's own target goes before that of its county. */
function nearest(rows: readonly ListedTarget[], postcode: string): ListedTarget[] {
  const length = ({ postcodes = [] }: ListedTarget) =>
    Math.max(0, ...postcodes.filter((part) => isWithin(postcode, part)).map((part) => part.length));
  const longest = Math.max(0, ...rows.map(length));
  return longest === 0 ? [] : rows.filter((row) => length(row) === longest);
}

export const targetOf = ({ country: _, postcodes: __, ...target }: ListedTarget): Target => target;
