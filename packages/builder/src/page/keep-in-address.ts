/** Puts what was chosen into the page's address. Safari takes a hundred of these in half a minute and then throws: the next key tries again. */
export function keepInAddress(fragment: string): void {
  if (location.hash.slice(1) === fragment) return;
  try {
    history.replaceState(history.state, '', `#${fragment}`);
  } catch {
    // A link that is copied in that moment is one key behind.
  }
}
