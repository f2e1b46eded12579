import { addressOf, paths, type Receipt, type RouteName, type Slip } from '@solidarity/contract';
import type { Fault } from '../backend/faults.js';
import { post, type Fetch, type Try } from './post.js';
import { writeJson } from './write-json.js';

/** Where to, and with what. `key` stays the same while the filled form does. */
export interface Sending {
  readonly backend: string;
  readonly campaign: string;
  readonly key: string;
  readonly signal?: AbortSignal | undefined;
  /** Told each second while a busy backend's `Retry-After` is waited for; 0 when the next try begins. */
  readonly waiting?: (seconds: number) => void;
  readonly fetch?: Fetch;
  /** Waits; resolves early when `signal` aborts. */
  readonly pause?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** 0 to 1. */
  readonly random?: () => number;
}

export type Outcome =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'slips'; readonly slips: readonly Slip[] }
  | { readonly kind: 'failed'; readonly fault: Fault };

const triesAtMost = 4;
/** Seconds. A backend that asks for more is told about, not waited for. */
const waitAtMost = 60;
/** Milliseconds; the pause doubles from the first to the second, with full jitter. */
const [pauseFrom, pauseTo] = [500, 8_000];

/** Posts to a route. Tries up to four times with one key, so that a person is counted once whatever happens on the way. */
export async function send(route: RouteName, input: object, sending: Sending): Promise<Outcome> {
  const { backend, campaign, key, signal, fetch: using = fetch.bind(globalThis), pause = pauseFor, random = Math.random } = sending;
  const address = addressOf(backend, paths[route], { id: campaign });
  const body = writeJson(input);
  for (let tried = 1; ; tried++) {
    const last: Try = await post(address, body, key, using, signal);
    if (last.kind !== 'failed') return last;
    const isOver = !last.again || tried === triesAtMost || signal?.aborted || (last.after ?? 0) > waitAtMost;
    if (isOver) return { kind: 'failed', fault: last.fault };
    if (last.after) await countDown(last.after, sending, pause);
    else await pause(random() * Math.min(pauseTo, pauseFrom * 2 ** tried), signal);
  }
}

async function countDown(seconds: number, { waiting, signal }: Sending, pause: NonNullable<Sending['pause']>): Promise<void> {
  for (let left = seconds; left > 0 && !signal?.aborted; left--) {
    waiting?.(left);
    await pause(1000, signal);
  }
  waiting?.(0);
}

function pauseFor(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
