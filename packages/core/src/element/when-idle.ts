/** Runs `work` once the page has nothing better to do; at once where the page cannot tell. WebKit has no idle callback. */
export function whenIdle(work: () => void, signal?: AbortSignal): void {
  const run = () => {
    if (!signal?.aborted) work();
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 200);
}

/** Resolves once what was just changed is on screen, or at once where nobody looks: a page that closes must not wait. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) return resolve();
    const listening = new AbortController();
    const done = () => {
      listening.abort();
      resolve();
    };
    window.addEventListener('pagehide', done, listening);
    document.addEventListener('visibilitychange', done, listening);
    requestAnimationFrame(() => setTimeout(done));
  });
}
