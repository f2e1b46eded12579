import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createAdaptorServer } from '@hono/node-server';
import { memoryStore, silentLog, type MailPort } from '@solidarity/server';
import { configFrom, serve } from '@solidarity/server/node';
import { Hono } from 'hono';
import { campaignFiles } from './campaigns.js';
import type { FromServer, ServerKind, ToServer } from './start-server.js';

/** The server under load, in a process of its own. Ends when the bench lets go of it. */

/** As slow as a mail provider with a quota: five at once, each 50 ms, is 100 mails a second. */
const slowMail: MailPort = {
  send: () => new Promise((resolve) => setTimeout(resolve, 50)),
};

async function serveBackend(folder: string, kind: 'sqlite' | 'memory'): Promise<string> {
  await mkdir(join(folder, 'campaigns'));
  for (const file of campaignFiles) await writeFile(join(folder, 'campaigns', `${file.id}.json`), JSON.stringify(file));
  const config = configFrom({
    PORT: '0',
    SOLIDARITY_DATA: folder,
    MAIL_FROM: 'bench@example.org',
    SOLIDARITY_PUBLIC_URL: 'http://127.0.0.1',
    // The load would be taken for robots, and it solves nothing.
    SOLIDARITY_PROOF: 'off',
  });
  const served = await serve(config, { log: silentLog, mail: slowMail, ...(kind === 'memory' && { store: memoryStore() }) });
  return served.address;
}

/** The framework alone: what no backend on it can be faster than. */
async function serveEmptyRoute(): Promise<string> {
  const app = new Hono();
  app.get('/empty', (context) => context.json({ state: 'confirm' }));
  app.post('/empty', async (context) => {
    await context.req.text();
    return context.json({ state: 'confirm' }, 202);
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const stalls = monitorEventLoopDelay({ resolution: 1 });
stalls.enable();

const answer = (message: FromServer): void => void process.send?.(message);
const kind = process.argv[2] as ServerKind;
const folder = await mkdtemp(join(tmpdir(), 'solidarity-bench-'));

process.on('message', (message: ToServer) => {
  if (message === 'reset') stalls.reset();
  const { user, system } = process.cpuUsage();
  answer({ rss: process.memoryUsage.rss(), cpuMs: (user + system) / 1000, stallMs: stalls.max / 1e6 });
});
process.on('disconnect', () => void rm(folder, { recursive: true, force: true }).finally(() => process.exit()));

answer({ address: kind === 'empty' ? await serveEmptyRoute() : await serveBackend(folder, kind) });
