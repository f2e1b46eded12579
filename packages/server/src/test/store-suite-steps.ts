import type { SignatureEntry } from '../rules/entries.js';
import type { MailJob, Pending, Store, StoredSignature } from '../store/store.js';
import { morning, tokenHashOf } from './sample-entries.js';

export interface OpenedStore {
  readonly store: Store;
  /** Opens what the (closed) store kept; absent where nothing outlives the process. */
  readonly reopen?: () => Promise<Store>;
}
export type OpenStore = () => Promise<OpenedStore>;

export const minute = 60_000;
export const day = 86_400_000;
export const longAgo = 0;

/** Opens a store for one test, and closes it however the test ends. */
export const withStore = (open: OpenStore, work: (store: Store) => Promise<void>) => async (): Promise<void> => {
  const { store } = await open();
  try {
    await work(store);
  } finally {
    await store.close();
  }
};

export const keyed = (key: string, fingerprint = 'body'): Pick<SignatureEntry, 'idempotency'> => ({ idempotency: { key, fingerprint } });
export const confirm = (store: Store, name: string): Promise<Pending | undefined> => store.confirm(tokenHashOf(name), morning, longAgo);
export const due = (store: Store, at = morning): Promise<MailJob[]> => store.leaseMail(1000, at, minute);

export async function settleAll(store: Store, result: 'sent' | 'failed', at = morning): Promise<readonly MailJob[]> {
  const jobs = await due(store, at);
  await store.settleMail(
    jobs.map(({ id }) => ({ id, result })),
    at,
  );
  return jobs;
}

export async function signaturesOf(store: Store, campaign = 'asylum'): Promise<StoredSignature[]> {
  const signatures: StoredSignature[] = [];
  for await (const signature of store.signatures(campaign)) signatures.push(signature);
  return signatures;
}

export const countsOf = async (store: Store, campaign = 'asylum'): Promise<Record<string, number>> =>
  Object.fromEntries([...(await store.counts(campaign))].sort(([one], [other]) => (one < other ? -1 : 1)));
