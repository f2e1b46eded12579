import { Targets, type Target } from '@solidarity/contract';
import * as z from 'zod/mini';
import { minuteMs } from '../rules/duration.js';
import type { FoundTargets, TargetSource } from '../rules/target-source.js';
import { agedMap } from './aged-map.js';
import { cleanTarget } from './clean-target.js';
import { BadAnswer, fetchJson, type FetchOptions } from './fetch-json.js';

/** What every source over a network is told. */
export interface SourceOptions extends FetchOptions {
  readonly clock: () => number;
  /** Told of each answer that could not be used. */
  readonly onFailure: (error: unknown) => void;
}

const ageMs = 5 * minuteMs;
const Answer = z.extend(Targets, { selection: z.optional(Targets.shape.selection), source: z.optional(Targets.shape.source) });

/**
 * A service of the organisation's own that answers as `GET targets` does, to `postcode`, `country`, `area` or nothing, and to `id` with
 * that one target. What it says to a postcode is not kept.
 */
export function serviceSource(address: string, name: string, options: SourceOptions): TargetSource {
  const kept = agedMap<FoundTargets>({ ageMs, most: 1000, clock: options.clock });
  const ask = async (query: Readonly<Record<string, string>>): Promise<FoundTargets> => {
    const url = new URL(address);
    for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
    const key = url.search;
    const known = kept.get(key);
    if (known) return known;
    try {
      const answer = await fetchJson(url, Answer, options);
      const { selection: _, ...found } = answer ?? { match: 'none' as const, targets: [], selection: undefined };
      const targets = found.targets.map(cleanTarget).filter((target) => target !== undefined);
      const left = found.targets.length - targets.length;
      if (left > 0) options.onFailure(new BadAnswer(`${left} targets without a name that can stand in a letter`));
      const match = left > 0 && targets.length === 0 ? 'none' : found.match;
      const full = { ...found, match, targets, source: { name, ...found.source } };
      if (!('postcode' in query) && found.match !== 'unavailable') kept.set(key, full);
      return full;
    } catch (error) {
      options.onFailure(error);
      return { match: 'unavailable', targets: [], source: { name } };
    }
  };
  return {
    find: (query) => ask(query as Readonly<Record<string, string>>),
    async byId(id): Promise<Target | 'none' | 'unavailable'> {
      const { match, targets } = await ask({ id });
      if (match === 'unavailable') return 'unavailable';
      return targets.find((target) => target.id === id) ?? 'none';
    },
  };
}
