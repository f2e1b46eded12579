import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore, silentLog } from '@solidarity/server';
import { configFrom, serve } from '@solidarity/server/node';
import type { FromServed } from './over-http.js';
import { letterFile, listFile, petitionFile, targets } from './sample-files.js';
import { publicUrl, secret } from './memory-world.js';
import { watchedStore } from './watched-store.js';

/** The backend as it is served, in a process of its own, over a shelf in memory. Ends when whoever started it lets go. */

const folder = await mkdtemp(join(tmpdir(), 'solidarity-fuzz-'));
const write = (path: string, value: unknown): Promise<void> => writeFile(join(folder, path), JSON.stringify(value));
await mkdir(join(folder, 'campaigns/targets'), { recursive: true });
await mkdir(join(folder, 'lists'));
await write('campaigns/asylum.json', petitionFile);
await write('campaigns/letters.json', letterFile);
await write(
  'campaigns/targets/mayors.json',
  targets.map(({ contactable: _, ...target }) => target),
);
await write('lists/updates.json', listFile);

const { store, kept } = watchedStore(memoryStore());
const config = configFrom({
  PORT: '0',
  SOLIDARITY_DATA: folder,
  SOLIDARITY_SECRET: secret,
  SOLIDARITY_PUBLIC_URL: publicUrl,
  MAIL_FROM: 'sign@charity.example',
});
const served = await serve(config, { store, log: silentLog, mail: { send: async () => undefined } });

const say = (message: FromServed): void => void process.send?.(message);
process.on('message', () => {
  globalThis.gc?.();
  say({ heap: process.memoryUsage().heapUsed, kept: kept() });
});
process.on('disconnect', () => void rm(folder, { recursive: true, force: true }).finally(() => process.exit()));
say({ address: served.address });
