import type { SheetPhase } from '@solidarity/core/share';

export type Phase =
  /** The fallback shows, until what draws the ways to share has come. */
  | { readonly name: 'loading' }
  /** It did not come: the fallback stays. */
  | { readonly name: 'unavailable' }
  /** The builder named a campaign that the backend does not know: the fallback stays. */
  | { readonly name: 'unknown' }
  | SheetPhase;

export type Happening =
  | { readonly type: 'part-came' | 'part-missed' | 'campaign-unknown' }
  /** `isOpen`: what draws the ways to share is here. */
  | { readonly type: 'campaign-came'; readonly isOpen: boolean };

/** The next phase, up to the first look; what happens at the sheet is the sheet's own. */
export function next(phase: Phase, happening: Happening): Phase {
  switch (happening.type) {
    case 'part-came':
      return phase.name === 'loading' || phase.name === 'unavailable' ? { name: 'ready' } : phase;
    case 'part-missed':
      return phase.name === 'loading' ? { name: 'unavailable' } : phase;
    case 'campaign-came':
      if (phase.name !== 'unknown') return phase;
      return { name: happening.isOpen ? 'ready' : 'loading' };
    case 'campaign-unknown':
      return { name: 'unknown' };
  }
}

/** The phase of the sheet, where it is shown. */
export function sheetPhase(phase: Phase): SheetPhase | undefined {
  return phase.name === 'loading' || phase.name === 'unavailable' || phase.name === 'unknown' ? undefined : phase;
}
