import { etagOf } from './answers.js';
import type { DrawPng } from './context.js';

/** A badge in pixels. */
export interface DrawnBadge {
  readonly etag: string;
  readonly bytes: Promise<Uint8Array>;
}

/** A badge by its name, which says campaign and language. */
export type BadgeShelf = (name: string, svg: string, scale: 1 | 2) => DrawnBadge;

/** Milliseconds for which a picture may be behind the count: as long as caches may keep it. */
const freshMs = 5000;

/**
 * Draws a badge anew at most every five seconds for each campaign, language and size, however many ask and however fast the
 * count moves: drawing takes the process some twenty milliseconds.
 */
export function badgeShelf(draw: DrawPng, clock: () => number): BadgeShelf {
  const shelf = new Map<string, DrawnBadge & { readonly svg: string; readonly drawnAt: number }>();
  return (name, svg, scale) => {
    const key = `${name} ${scale}`;
    const last = shelf.get(key);
    if (last && (last.svg === svg || clock() - last.drawnAt < freshMs)) return last;
    const bytes = draw(svg, scale);
    const badge = { svg, drawnAt: clock(), etag: etagOf(`${scale} ${svg}`), bytes };
    shelf.set(key, badge);
    // What could not be drawn is tried again by whoever asks next.
    bytes.catch(() => shelf.delete(key));
    return badge;
  };
}
