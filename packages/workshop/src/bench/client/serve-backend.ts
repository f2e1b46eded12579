import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { campaignFrom, createBackend, memoryMail, memoryStore, webKeys } from '@solidarity/server';
import { campaignFile } from '../campaign.js';

export interface RunningBackend {
  readonly address: string;
  close(): Promise<void>;
}

/** The real rules over the memory store. Without the stream, so that counters poll: that is what most backends make them do. */
export async function serveBackend(): Promise<RunningBackend> {
  const backend = createBackend({
    campaigns: [campaignFrom(campaignFile, 'bench')],
    store: memoryStore(),
    mail: memoryMail(),
    keys: webKeys('a secret of a bench that runs on one machine only'),
    publicUrl: 'http://127.0.0.1',
    from: { name: 'Bench', address: 'bench@example.org' },
    stream: false,
  });
  const server = createAdaptorServer({ fetch: (request) => backend.fetch(request) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  backend.start();
  await backend.counts.refresh();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await backend.close();
    },
  };
}
