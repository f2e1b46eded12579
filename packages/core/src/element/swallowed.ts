/** More than a fallback has, or another element that is to stand in no slot of this one. */
const pageContent = ':scope>:is(:nth-child(n+4),[campaign],[list],[data-solidarity]):not([slot])';

/**
 * Whether the rest of a page stands inside `element`: `<solidarity-petition />` closes nothing, so that all that follows up to
 * the end of the place counts as the fallback. It must be seen all the same.
 */
export const hasSwallowed = (element: Element): boolean =>
  !(element.closest('[data-solidarity]') ?? element).nextSibling && element.querySelector(pageContent) !== null;
