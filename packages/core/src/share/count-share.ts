import type { Network } from '@solidarity/contract';

/** Tells the backend that somebody is about to share. Nobody waits for it, and it may fail without a word. */
export function countShare(address: string, network: Network): void {
  void fetch(address, {
    method: 'POST',
    credentials: 'omit',
    // The page may be left by the very click that is counted.
    keepalive: true,
    headers: [['content-type', 'application/json']],
    body: `{"network":"${network}"}`,
  }).catch(() => undefined);
}
