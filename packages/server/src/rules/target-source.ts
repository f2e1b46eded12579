import type { Target, Targets } from '@solidarity/contract';

/** What targets are looked for by. A postcode is normal (see `normalPostcode`); empty: all there are. */
export type TargetQuery =
  { readonly postcode: string } | { readonly country: string } | { readonly area: string } | Readonly<Record<string, never>>;

/** Who was found, with the address of each where it is known. Whoever answers a visitor leaves out what they need not see. */
export type FoundTargets = Omit<Targets, 'selection'>;

/** Where a campaign's targets are known. A source that is slow, wrong or down answers `unavailable`; neither call ever rejects. */
export interface TargetSource {
  find(query: TargetQuery): Promise<FoundTargets>;
  byId(id: string): Promise<Target | 'none' | 'unavailable'>;
}
