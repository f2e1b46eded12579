import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Serves a site on this machine only. Its address is `localhost`, so that it is another origin than the backend's 127.0.0.1. */
export async function startSite(site: Hono, port: number): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createAdaptorServer({ fetch: site.fetch });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://localhost:${port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
