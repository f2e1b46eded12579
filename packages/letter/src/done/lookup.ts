import type { Target, Targets } from '@solidarity/contract';
import { addressOf, paths } from '@solidarity/contract/paths';
import type { Source } from '@solidarity/core';
import type { Bench } from '@solidarity/core/done';
import type { Happening } from './next-step.js';
import { readTargets } from './read-targets.js';

export type Query = Readonly<Partial<Record<'postcode' | 'country' | 'area', string>>>;

/** Asks the backend, and nobody else, who to write to. `undefined` where it does not answer. */
export async function lookUp({ backend, campaign }: Source, query: Query, getJson: Bench['getJson']): Promise<Targets | undefined> {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))}`);
  const address = addressOf(backend, paths.targets, { id: campaign });
  try {
    return readTargets(await getJson(pairs.length > 0 ? `${address}?${pairs.join('&')}` : address));
  } catch {
    return undefined;
  }
}

/** What an answer means to the writer, and who is chosen already: nobody is asked to choose where there is no choice. */
export function settle(found: Targets | undefined): { happening: Happening; chosen: readonly Target[] } {
  const { match = 'unavailable', targets = [], areas = [], selection } = found ?? {};
  const told = (how: 'exact' | 'areas' | 'none' | 'down', chosen: readonly Target[] = []) => ({
    happening: { type: 'found', match: how, isSettled: chosen.length > 0 } as const,
    chosen,
  });
  if (match === 'unavailable') return told('down');
  if (match === 'ambiguous' && areas.length > 0) return told('areas');
  if (match !== 'exact' || targets.length === 0) return told('none');
  const reachable = targets.filter(({ contactable }) => contactable);
  return told('exact', selection === 'all' || (targets.length === 1 && reachable.length === 1) ? reachable : []);
}
