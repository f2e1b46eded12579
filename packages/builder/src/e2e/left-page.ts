import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryMail, memoryStore, silentLog } from '@solidarity/server';
import { configFrom, serve } from '@solidarity/server/node';
import { sampleCampaign } from '@solidarity/workshop/manners/sample-campaigns';
import type { Browser, Page } from 'playwright-core';

/** A backend with the campaign `fair-plan`, and a partner's page that holds what is left of a snippet. */
export interface LeftPages {
  readonly backend: string;
  /** Opens a page with it; `head` is what the site has on all its pages. */
  open(html: string, head?: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openLeftPages(browser: Browser): Promise<LeftPages> {
  const folder = await mkdtemp(join(tmpdir(), 'solidarity-builder-'));
  await writeFile(join(folder, 'fair-plan.json'), JSON.stringify(sampleCampaign({ id: 'fair-plan', confirmation: 'none' })));
  const config = configFrom({
    PORT: '0',
    SOLIDARITY_DATA: folder,
    SOLIDARITY_CAMPAIGNS: folder,
    SOLIDARITY_ASSETS: fileURLToPath(new URL('../../../embed/dist', import.meta.url)),
  });
  const { address, close } = await serve(config, { log: silentLog, store: memoryStore(), mail: memoryMail() });
  const context = await browser.newContext({ viewport: { width: 720, height: 900 } });
  context.setDefaultTimeout(8000);
  let shown = '';
  const site = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(shown)).listen(0, '127.0.0.1');
  await once(site, 'listening');
  return {
    backend: address,
    open: async (html, head = '') => {
      shown = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${html}</body></html>`;
      const page = await context.newPage();
      await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
      return page;
    },
    close: async () => {
      await context.close();
      site.closeAllConnections();
      site.close();
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
