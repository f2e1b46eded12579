/** Milliseconds from a request to the end of its answer, body included. */
export const answerWithin = 10_000;

/**
 * Runs `work` with a signal that aborts after `ms`, or when `outer` does. Written out because `AbortSignal.any` and
 * `.timeout` are missing on the older phones that sign.
 */
export async function timed<T>(work: (signal: AbortSignal) => Promise<T>, ms = answerWithin, outer?: AbortSignal): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, ms);
  outer?.addEventListener('abort', abort);
  if (outer?.aborted) abort();
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  }
}
