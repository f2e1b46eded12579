/** What can go wrong between a page and its backend. */
export type TabFault =
  /** No connection at all. */
  | 'down'
  /** A connection, and never an answer. */
  | 'hang'
  /** The honest answer at one byte a second, in the page's time. */
  | 'trickle'
  /** A page where JSON should be. */
  | 'html'
  /** Five million bytes. */
  | 'huge'
  /** The first half of the honest answer. */
  | 'truncated'
  /** JSON in which everything is of another type. */
  | 'wrong-types'
  /** The request was taken and done; the answer is lost. */
  | 'answer-lost'
  | { readonly status: number; readonly retryAfter?: string; readonly body?: string };

const json = { 'content-type': 'application/json' };

/** Answers as the fault would have it; `honest` lets the real backend do its work. Rejects as `fetch` does. */
export async function faultyAnswer(fault: TabFault, honest: () => Promise<Response>, signal: AbortSignal): Promise<Response> {
  if (typeof fault === 'object') {
    const headers = { ...json, ...(fault.retryAfter !== undefined && { 'retry-after': fault.retryAfter }) };
    return new Response(fault.body ?? '{}', { status: fault.status, headers });
  }
  switch (fault) {
    case 'down':
      throw new TypeError('Failed to fetch');
    case 'hang':
      return aborted(signal);
    case 'html':
      return new Response('<!doctype html><title>Sign in to the network</title>', { headers: { 'content-type': 'text/html' } });
    case 'huge':
      return new Response(`{"a":"${'x'.repeat(5_000_000)}"}`, { headers: json });
    case 'wrong-types':
      return new Response('{"people":{"total":"many"},"words":7,"state":null,"consents":{},"fields":"x"}', { headers: json });
    case 'answer-lost':
      await honest();
      throw new TypeError('Failed to fetch');
    case 'truncated': {
      const text = await (await honest()).text();
      return new Response(text.slice(0, text.length / 2), { headers: json });
    }
    case 'trickle':
      return new Response(trickle(await (await honest()).text(), signal), { headers: json });
  }
}

/** Never resolves; rejects as an aborted `fetch` does. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(new DOMException('The operation was aborted.', 'AbortError'));
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail);
  });
}

function trickle(text: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    start(controller) {
      signal.addEventListener('abort', () => controller.error(new DOMException('The operation was aborted.', 'AbortError')));
    },
    pull(controller) {
      return new Promise((go) => {
        window.setTimeout(() => {
          if (at < bytes.length && !signal.aborted) controller.enqueue(bytes.slice(at, ++at));
          else if (!signal.aborted) controller.close();
          go();
        }, 1000);
      });
    },
  });
}
