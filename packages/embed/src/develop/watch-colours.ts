import { elementsIn, lowPairs } from './low-pairs.js';

/** Milliseconds between a change and a look: a page under work changes in bursts. */
const pause = 300;
/** Colours come from any attribute of any node above: a class, a style, a theme's own. */
const whatever = { childList: true, subtree: true, attributes: true };

/**
 * Looks at the colours of all elements, now and after each change of the page, of its scheme, or of an element, and says each pair that is
 * too low once. Answers a way to end it.
 */
export function watchColours(): () => void {
  const said = new Set<string>();
  const ending = new AbortController();
  const { signal } = ending;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => (timer ??= setTimeout(() => void look().catch(giveUp), pause));
  const changes = new MutationObserver(soon);

  async function look(): Promise<void> {
    await still();
    timer = undefined;
    if (signal.aborted || matchMedia('(forced-colors: active)').matches) return;
    for (const element of elementsIn(document)) {
      changes.observe(element.getRootNode(), whatever);
      if (element.shadowRoot) changes.observe(element.shadowRoot, { childList: true, subtree: true });
      for (const sentence of lowPairs(element, said)) console.warn(sentence);
    }
    // Measuring leaves traces of its own.
    changes.takeRecords();
  }

  /** Help for who writes a page is never the page's own mistake. */
  function giveUp(why: unknown): void {
    ending.abort();
    console.warn('Solidarity looks at the colours of this page no more, as it could not:', why);
  }

  changes.observe(document, whatever);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', soon, { signal });
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
  });
  soon();
  return () => ending.abort();
}

/** Resolves once no colour is on its way to another. */
async function still(): Promise<void> {
  const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}
