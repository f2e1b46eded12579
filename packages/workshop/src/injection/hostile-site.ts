import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementNames, elementOptions, type ElementName, type Option } from '@solidarity/contract/options';
import { memoryStore, silentLog } from '@solidarity/server';
import { configFrom, serve } from '@solidarity/server/node';
import { targets } from '../fuzz/sample-files.js';
import { hostileLetter, hostileList, hostilePetition, type Choose } from './hostile-files.js';

/** A partner's site, without any policy, whose editor and whose campaigns write what they should not. */
export interface HostileSite {
  readonly backend: string;
  /** A page with every element of these files, counted from 0. */
  page(files: readonly number[]): string;
  close(): Promise<void>;
}

const dist = fileURLToPath(new URL('../../../embed/dist', import.meta.url));
const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const nothing = { send: async (): Promise<void> => undefined };

/** `choose` says for each file which text stands in which of its places; `beside` stands on each page as it is. */
export async function openHostileSite(choose: readonly Choose[], beside: string): Promise<HostileSite> {
  const folder = await mkdtemp(join(tmpdir(), 'solidarity-hostile-'));
  await mkdir(join(folder, 'campaigns/targets'), { recursive: true });
  await mkdir(join(folder, 'lists'));
  const write = (path: string, value: unknown): Promise<void> => writeFile(join(folder, path), JSON.stringify(value));
  await write(
    'campaigns/targets/mayors.json',
    targets.map(({ contactable: _, ...target }) => target),
  );
  for (const [n, texts] of choose.entries()) {
    // Counted at once, so that a visitor comes to the words of thanks.
    await write(`campaigns/petition-${n}.json`, { ...hostilePetition(`petition-${n}`, texts), confirmation: 'none' });
    await write(`campaigns/letter-${n}.json`, hostileLetter(`letter-${n}`, texts));
    await write(`lists/list-${n}.json`, hostileList(`list-${n}`, texts));
  }
  const config = configFrom({ PORT: '0', SOLIDARITY_DATA: folder, SOLIDARITY_ASSETS: dist, MAIL_FROM: 'sign@charity.example' });
  const served = await serve(config, { log: silentLog, store: memoryStore(), mail: nothing, streamCap: 0 });

  const site = createServer((request, response) => {
    const files = (new URL(request.url ?? '', 'http://x').searchParams.get('files') ?? '').split(',').map(Number);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(hostPage(served.address, files, choose) + beside);
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  return {
    backend: served.address,
    page: (files) => `http://127.0.0.1:${(site.address() as AddressInfo).port}/?files=${files.join()}`,
    async close() {
      site.closeAllConnections();
      site.close();
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function hostPage(backend: string, files: readonly number[], choose: readonly Choose[]): string {
  const elements = files.flatMap((n) => elementNames.map((name) => tag(name, n, choose[n] ?? (() => ''))));
  return `<!doctype html><meta charset="utf-8"><title>A host page</title><script src="${backend}/solidarity.js" defer></script>${elements.join('\n')}`;
}

/** The element with a text in each attribute that is not the one by which it finds its campaign. */
function tag(name: ElementName, n: number, choose: Choose): string {
  const kind = name === 'letter' ? 'letter' : 'petition';
  const subject = name === 'newsletter' ? `list="list-${n}"` : `campaign="${kind}-${n}"`;
  const options: Readonly<Record<string, Option>> = elementOptions[name];
  const written = Object.keys(options)
    .filter((option) => !['campaign', 'list', 'backend', 'test', 'min', 'goal'].includes(option))
    .map((option, index) => `${option}="${attribute(choose(index + 7))}"`);
  return `<solidarity-${name} ${subject} ${written.join(' ')}></solidarity-${name}>`;
}
