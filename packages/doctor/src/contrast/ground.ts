import { over, shadeOf, type Shade } from './shades.js';

/** The colour behind an element: all that lies under it, laid over each other, down to `canvas`. `undefined` where a picture does. */
export function groundOf(element: Element | undefined, canvas: Shade): Shade | undefined {
  if (!element) return canvas;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const own = shadeOf(backgroundColor);
  if (own && (own.alpha ?? 1) === 1) return own;
  if (backgroundImage !== 'none') return undefined;
  const under = groundOf(above(element), canvas);
  return own && under ? over(own, under) : under;
}

/** What an element is drawn on; out of its inner root, if it has reached the top of it. A page in a frame has classes of its own. */
export function above(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (!parent || parent.nodeType === Node.DOCUMENT_NODE) return undefined;
  return 'host' in parent ? (parent as ShadowRoot).host : (parent as Element);
}
