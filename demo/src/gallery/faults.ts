/** What stands between the element and the backend in one state of the gallery. */
export type Between = (request: Request, pass: (request: Request) => Promise<Response>) => Promise<Response>;

const hang = (): Promise<Response> => new Promise(() => undefined);
const fail = (): Promise<Response> => Promise.reject(new TypeError('no connection'));
const problem =
  (status: number, type: string, headers: Record<string, string> = {}) =>
  () =>
    Promise.resolve(
      new Response(JSON.stringify({ type, status }), { status, headers: { 'content-type': 'application/problem+json', ...headers } }),
    );

const whenSending =
  (answer: () => Promise<Response>): Between =>
  (request, pass) =>
    request.method === 'POST' ? answer() : pass(request);

const whenLookedUp =
  (answer: () => Promise<Response>): Between =>
  (request, pass) =>
    request.url.includes('/targets') ? answer() : pass(request);

/** The real backend answers, and keeps nothing: a look at the gallery is not a signature. */
const tryOut: Between = async (request, pass) => {
  if (request.method !== 'POST' || !request.headers.get('content-type')?.includes('json')) return pass(request);
  const body = { ...((await request.json()) as object), test: true };
  return pass(new Request(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(body) }));
};

/** The first counts come through, no later ones do. */
function staleCounts(): Between {
  let came = false;
  return async (request, pass) => {
    if (came) return fail();
    came = true;
    const counts = (await (await pass(request)).json()) as object;
    return new Response(JSON.stringify({ ...counts, stream: false }), { headers: { 'content-type': 'application/json' } });
  };
}

export const faults: Readonly<Record<string, Between>> = {
  'petition/loading': hang,
  'petition/unavailable': fail,
  'petition/sending': whenSending(hang),
  'petition/offline': whenSending(fail),
  'petition/slow': whenSending(hang),
  'petition/waiting': whenSending(problem(503, 'busy', { 'retry-after': '30' })),
  'petition/busy': whenSending(problem(503, 'busy', { 'retry-after': '3600' })),
  'petition/refused': whenSending(problem(403, 'origin-refused')),
  'petition/broken': whenSending(problem(500, 'broken')),
  'newsletter/loading': hang,
  'newsletter/unavailable': fail,
  'newsletter/sending': whenSending(hang),
  'newsletter/offline': whenSending(fail),
  'newsletter/busy': whenSending(problem(503, 'busy', { 'retry-after': '3600' })),
  'newsletter/refused': whenSending(problem(403, 'origin-refused')),
  'newsletter/broken': whenSending(problem(500, 'broken')),
  'letter/loading': hang,
  'letter/unavailable': fail,
  'letter/looking': whenLookedUp(hang),
  'letter/down': whenLookedUp(fail),
  'share/this-page': fail,
  'counter/loading': hang,
  'counter/stale': staleCounts(),
};

/** Puts `between` in front of the page's own `fetch`. A hanging answer still ends when its request is aborted. */
export function stand(between: Between = tryOut): void {
  const pass = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const request = new Request(input, init);
    const aborted = new Promise<never>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
    return Promise.race([between(request, pass), aborted]);
  };
}
