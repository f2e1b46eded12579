/**
 * Runs `work` now, or once the visitor lets go of what is being pressed. A control is left the moment another is pressed, and
 * whatever is drawn then would move that one away from under the finger: the click would go nowhere.
 */
export function afterPress(work: () => void): void {
  if (!document.querySelector(':active')) return work();
  // The click follows the release at once, so a task later it has been heard.
  window.addEventListener('mouseup', () => setTimeout(work), { once: true, capture: true });
}
