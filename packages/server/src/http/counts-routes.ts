import { cachedAnswer } from './answers.js';
import type { AppContext } from './context.js';
import type { CountsSnapshot } from './counts-board.js';
import { openHeaders, quietHeaders } from './headers.js';

export const countsHeaders = {
  'Content-Type': 'application/json',
  'Cache-Control': 'public, max-age=5, stale-while-revalidate=10, stale-if-error=60',
} as const;

export const streamHeaders = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' } as const;

/** Both ends notice within two of these that the other is gone. */
export const heartbeatMs = 25_000;
export const heartbeat = ':\n\n';

/** One event: the whole counts again, so that none is missed by coming late. */
export const countsEvent = ({ body, version }: CountsSnapshot): string => `id: ${version}\ndata: ${body}\n\n`;

/** Spreads the return of many listeners over ten seconds, after a restart for example. */
export const retryLine = (random: () => number): string => `retry: ${3000 + Math.floor(random() * 10_000)}\n\n`;

export async function getCounts({ counts }: AppContext, campaign: string, request: Request): Promise<Response> {
  const { body, etag } = await counts.current(campaign);
  return cachedAnswer(request, body, countsHeaders, etag);
}

/** The counts as server-sent events over web streams; Node's runner writes its own on the raw socket. */
export async function getCountsStream({ counts, stream }: AppContext, campaign: string, request: Request): Promise<Response> {
  if (!stream) return new Response(null, { status: 204, headers: { ...quietHeaders, ...openHeaders, 'Cache-Control': 'no-store' } });
  const first = await counts.current(campaign);
  const utf8 = new TextEncoder();
  let stop = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string): void => {
        // A reader who takes nothing is let go before its backlog fills the memory.
        if ((controller.desiredSize ?? 0) < -64) return close();
        controller.enqueue(utf8.encode(text));
      };
      const close = (): void => {
        stop();
        controller.close();
      };
      const beat = setInterval(() => write(heartbeat), heartbeatMs);
      const silence = counts.listen(campaign, (snapshot) => write(countsEvent(snapshot)));
      stop = () => {
        clearInterval(beat);
        silence();
        stop = () => {};
      };
      request.signal.addEventListener('abort', () => stop(), { once: true });
      write(retryLine(Math.random) + countsEvent(first));
    },
    cancel: () => stop(),
  });
  return new Response(body, { status: 200, headers: { ...quietHeaders, ...openHeaders, ...streamHeaders } });
}
