import { campaignFrom, createBackend, listFrom, listSource, memoryMail, memoryStore, type Backend, type Store } from '@solidarity/server';
import { nodeKeys } from '@solidarity/server/node';
import { watchedStore } from './watched-store.js';
import type { Answered, Attempt } from './attempt.js';
import { letterFile, listFile, petitionFile, targets } from './sample-files.js';

/** A backend in this process, and how often its shelf was asked to keep something. */
export interface MemoryWorld {
  readonly backend: Backend;
  readonly store: Store;
  readonly kept: () => number;
  ask(attempt: Attempt): Promise<Answered>;
}

/** Each request comes so long after the one before, in ms: what limits rates in a flood has nothing to say. */
const apart = 60_000;
export const publicUrl = 'https://sign.example';
export const secret = 'a secret of at least thirty-two characters';

export function memoryWorld(): MemoryWorld {
  const { store, kept } = watchedStore(memoryStore());
  let now = Date.parse('2026-11-21T08:00:00Z');
  const backend = createBackend({
    campaigns: [campaignFrom(petitionFile, 'asylum.json'), campaignFrom(letterFile, 'letters.json')],
    lists: [listFrom(listFile, 'updates.json')],
    targets: new Map([['letters', listSource(targets, { name: 'Common Shelter' })]]),
    store,
    mail: memoryMail(),
    keys: nodeKeys(secret),
    publicUrl,
    from: { name: 'Common Shelter', address: 'sign@charity.example' },
    clock: () => (now += 1),
  });
  return {
    backend,
    store,
    kept,
    async ask(attempt) {
      now += apart;
      return answeredBy(await backend.fetch(requestOf(attempt)));
    },
  };
}

function requestOf({ method, target, headers, body }: Attempt): Request {
  // A platform leaves out what cannot stand in a header at all.
  const sendable = headers.filter(([, value]) => /^[\t\x20-\xff]*$/.test(value)) as [string, string][];
  return new Request(publicUrl + target, { method, headers: sendable, ...(body && { body: body as BodyInit }) });
}

async function answeredBy(response: Response): Promise<Answered> {
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
  const isEndless = type === 'text/event-stream';
  if (isEndless) await response.body?.cancel();
  return { status: response.status, type, text: isEndless ? '' : await response.text() };
}
