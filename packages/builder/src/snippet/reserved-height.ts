import type { ElementName } from '@solidarity/contract/options';

/**
 * Room in rem that an element of usual contents takes on a phone, 328 px wide. The page measures the very element in its
 * preview and gives that instead.
 */
export const usualHeight: Readonly<Record<ElementName, number>> = { petition: 58, counter: 7, letter: 24, newsletter: 42, share: 38 };

/** Room to reserve for an element that was measured, in rem: a page's own typeface may be a little wider. `pixels` at 16 px a rem. */
export const roomFor = (pixels: number): number => Math.ceil((pixels * 1.02) / 16);
