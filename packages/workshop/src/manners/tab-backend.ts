import type { CampaignFile, Counts, ListFile } from '@solidarity/contract';
import {
  createBackend,
  listSource,
  memoryMail,
  memoryStore,
  webKeys,
  type BackendOptions,
  type MemoryMail,
  type StoredSignature,
} from '@solidarity/server';
import { sampleSource, sampleTargets } from './sample-targets.js';
import { aborted, faultyAnswer, type TabFault } from './tab-faults.js';

export interface TabRequest {
  readonly method: string;
  readonly url: string;
  readonly key: string | null;
  readonly body: string;
}

const lastInPath = ['counts', 'signatures', 'subscriptions', 'mail', 'shares', 'targets', 'letters', 'outcome', 'challenges'] as const;

/** Which requests a switch is meant for: by the end of their path. `campaign` is what describes a campaign or a list. */
export type TabRoute = 'campaign' | (typeof lastInPath)[number];

/** A whole backend in the tab: the real rules over a store in memory, reached by the page's own `fetch`. */
export interface TabBackend {
  readonly address: string;
  readonly mail: MemoryMail;
  /** Every request to the backend, oldest first. */
  readonly requests: readonly TabRequest[];
  /** Every other address that was asked; none of them was answered. */
  readonly strays: readonly string[];
  /** Requests to a route so far. */
  asked(route: TabRoute): number;
  /** From now on, or for so many requests, a route fails. */
  fails(route: TabRoute, fault: TabFault, times?: number): void;
  /** The route is well again. */
  heals(route: TabRoute): void;
  /** Requests to a route wait until what is returned is called. */
  holds(route: TabRoute): () => void;
  signatures(campaign: string): Promise<StoredSignature[]>;
  subscriptions(list: string): Promise<StoredSignature[]>;
  counts(campaign: string): Promise<Counts>;
  /** How often somebody was about to share, by network. */
  shares(campaign: string): Promise<Readonly<Record<string, number>>>;
  /** Delivers the mails that are due. */
  deliver(): Promise<void>;
  /** Presses the button behind the link of the latest mail. */
  confirm(): Promise<void>;
  /** Gives the page its own `fetch` back. */
  close(): Promise<void>;
}

let opened = 0;
/** Backends of tests that have ended. What somebody still has to tell one is no stray: it is refused, as what was on its way to it. */
const over = new Set<string>();
const refusal = (): Response => new Response('{}', { status: 403 });

/** Starts one. Each has an address of its own, so that nothing the page remembers of another is found again. */
export function startTabBackend(
  campaigns: readonly CampaignFile[],
  lists: readonly ListFile[] = [],
  options: Pick<BackendOptions, 'proof'> = {},
): TabBackend {
  const address = `https://backend-${++opened}.test`;
  const [mail, store] = [memoryMail(), memoryStore()];
  const backend = createBackend({
    campaigns,
    lists,
    store,
    mail,
    keys: webKeys('a secret of at least thirty-two characters'),
    publicUrl: address,
    from: { name: 'Common Shelter', address: 'sign@charity.example' },
    stream: false,
    ...options,
    targets: new Map(campaigns.filter(({ letter }) => letter).map(({ id }) => [id, listSource(sampleTargets, sampleSource)])),
  });
  const requests: TabRequest[] = [];
  const strays: string[] = [];
  const faults = new Map<TabRoute, { fault: TabFault; times: number }>();
  const held = new Map<TabRoute, Promise<void>>();
  const { promise: closed, resolve: close } = withResolvers();

  const answer = async (request: Request): Promise<Response> => {
    const { method, url, signal } = request;
    const route = routeOf(url);
    const body = await request.clone().text();
    requests.push({ method, url, key: request.headers.get('idempotency-key'), body });
    const honest = () => backend.fetch(withBody(new Request(request, { signal: null }), body));
    await held.get(route);
    const switched = faults.get(route);
    if (!switched || switched.times-- <= 0) return honest();
    return faultyAnswer(switched.fault, honest, signal);
  };

  // What is still on its way when a test ends is refused for good, or it would try again in the midst of a later test.
  const refused = closed.then(refusal);
  const restore = installFetch(address, strays, (request) => Promise.race([answer(request), refused.then((last) => last.clone())]));
  const rowsOf = async (key: string) => {
    const found: StoredSignature[] = [];
    for await (const row of store.signatures(key)) found.push(row);
    return found;
  };
  const countOf = async (campaign: string) => {
    const response = await backend.fetch(new Request(`${address}/v1/campaigns/${campaign}/counts`));
    return (await response.json()) as Counts;
  };

  return {
    address,
    mail,
    requests,
    strays,
    asked: (route) => requests.filter(({ url }) => routeOf(url) === route).length,
    fails: (route, fault, times = Infinity) => void faults.set(route, { fault, times }),
    heals: (route) => void faults.delete(route),
    holds(route) {
      const { promise, resolve } = withResolvers();
      held.set(route, promise);
      return () => {
        held.delete(route);
        resolve();
      };
    },
    signatures: rowsOf,
    subscriptions: (list) => rowsOf(`list:${list}`),
    counts: countOf,
    shares: async (campaign) => Object.fromEntries(await store.shares(campaign)),
    deliver: async () => void (await backend.deliverMail()),
    async confirm() {
      await backend.deliverMail();
      const link = /https:\/\/\S+\/v1\/confirm\/\S+/.exec(mail.sent.at(-1)?.text ?? '')?.[0];
      if (!link) throw new Error(`expected a mail with a link to confirm, got ${mail.sent.length} mails and none in the last`);
      const { status } = await backend.fetch(new Request(link, { method: 'POST' }));
      if (status !== 200) throw new Error(`expected 200 after the button was pressed, got ${status}`);
    },
    async close() {
      restore();
      over.add(address);
      close();
      await backend.close();
    },
  };
}

/** Firefox has no stream on a request. */
function withBody(request: Request, body: string): Request {
  if ((request.body as unknown) === undefined) Object.defineProperty(request, 'body', { value: new Response(body).body });
  return request;
}

function routeOf(url: string): TabRoute {
  const last = new URL(url).pathname.split('/').at(-1);
  return lastInPath.find((route) => route === last) ?? 'campaign';
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((go) => {
    resolve = go;
  });
  return { promise, resolve };
}

/** Every way out of the page by script leads here: to the backend, or to a note of where it wanted to go. */
function installFetch(address: string, strays: string[], answer: (request: Request) => Promise<Response>): () => void {
  const { fetch: realFetch } = window;
  const [realOpen, realBeacon, realEventSource] = [XMLHttpRequest.prototype.open, navigator.sendBeacon, window.EventSource];
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (over.has(new URL(request.url).origin)) return refusal();
    if (!request.url.startsWith(`${address}/`)) {
      strays.push(request.url);
      throw new TypeError('Failed to fetch');
    }
    if (!navigator.onLine) throw new TypeError('Failed to fetch');
    return Promise.race([answer(request), aborted(init?.signal ?? request.signal)]);
  };
  XMLHttpRequest.prototype.open = (_method: string, url: string | URL) => void strays.push(String(url));
  navigator.sendBeacon = (url) => strays.push(String(url)) > 0;
  window.EventSource = class extends EventTarget {
    constructor(url: string | URL) {
      super();
      strays.push(String(url));
    }
  } as unknown as typeof EventSource;
  return () => {
    window.fetch = realFetch;
    XMLHttpRequest.prototype.open = realOpen;
    navigator.sendBeacon = realBeacon;
    window.EventSource = realEventSource;
  };
}
