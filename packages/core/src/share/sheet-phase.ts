import type { Code } from '../code/index.js';

/** What a visitor sees of the ways to share, and what became of the last one that leads nowhere else. */
export type SheetPhase =
  | { readonly name: 'ready' | 'copied' }
  /** The page may not write to the clipboard: the link stands selected. */
  | { readonly name: 'selected' }
  | { readonly name: 'code'; readonly code: Code }
  | { readonly name: 'code-missing' };

export type SheetHappening =
  | { readonly type: 'copied' | 'not-copied' }
  | { readonly type: 'code-came'; readonly code: Code }
  | { readonly type: 'code-missed' | 'code-closed' };

export function nextSheet(phase: SheetPhase, happening: SheetHappening): SheetPhase {
  switch (happening.type) {
    case 'copied':
      return { name: 'copied' };
    case 'not-copied':
      return { name: 'selected' };
    case 'code-came':
      return { name: 'code', code: happening.code };
    case 'code-missed':
      return { name: 'code-missing' };
    case 'code-closed':
      return phase.name === 'code' ? { name: 'ready' } : phase;
  }
}
