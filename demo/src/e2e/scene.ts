import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { freePort } from '../free-port.js';
import { createSite } from '../site.js';
import { startDemo, type Demo } from '../start-demo.js';
import { startSite } from '../start-site.js';
import { openHostSite, type HostSite } from './host-site.js';
import { openBrowser } from '@solidarity/workshop/browser/open-browser';
import { openFaultProxy, type FaultProxy } from '@solidarity/workshop/fault-proxy/fault-proxy';
import { patience, until } from './until.js';

/** The demo as it runs, and a browser to visit it with. */
export interface Scene {
  readonly demo: Demo;
  readonly browser: Browser;
  /** Pages of a partner, on another origin. */
  readonly host: HostSite;
  /** A visitor's browser profile: nothing is shared with another. Closed with the scene. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  page(options?: BrowserContextOptions): Promise<Page>;
  /** The rows of an address, as an export has them. */
  rowsOf(email: string, campaign?: string): Promise<string[]>;
  /** How many rows the store has of an address, in a campaign or a list (`list:<id>`). */
  rowsIn(campaign: string, email: string): Promise<number>;
  /** Why each row of an address is held, if it is. */
  heldOf(email: string, campaign?: string): Promise<(string | undefined)[]>;
  /** Waits for a row of that address, then fails unless it is the only one. */
  oneRowOf(email: string, campaign?: string): Promise<void>;
  /** How often each way to share was chosen. */
  sharesOf(campaign: string): Promise<Readonly<Record<string, number>>>;
  confirmLink(email: string): Promise<string>;
  /** The same pages, whose backend is reached over a line that can fail. Closed with the scene. */
  faultySite(): Promise<{ readonly site: string; readonly line: FaultProxy }>;
  close(): Promise<void>;
}

/** `args`: of the browser. `env`: more environment for the backend. */
export interface SceneOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export async function openScene({ args = [], env = {} }: SceneOptions = {}): Promise<Scene> {
  const data = await mkdtemp(join(tmpdir(), 'solidarity-e2e-'));
  const closing: (() => Promise<void>)[] = [];
  const opening = [startDemo({ port: 0, backendPort: 0, data, env }), openBrowser(args), openHostSite()] as const;
  const [demo, browser, host] = await Promise.all(opening).catch(async (error: unknown) => {
    for (const one of await Promise.allSettled(opening)) if (one.status === 'fulfilled') await one.value.close(); // else the file would not end
    throw error;
  });

  // Opened beside the backend, as the command line does, by the first who asks: most files do not, and to load it takes a while.
  const openRows = async () => {
    const { exportCsv, readCampaign, sqliteStore } = await import('@solidarity/server/node');
    return { exportCsv, readCampaign, store: await sqliteStore(join(data, 'solidarity.db')) };
  };
  let opened: ReturnType<typeof openRows> | undefined;
  const rows = () => (opened ??= openRows());
  const visitor = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(patience);
    return context;
  };
  const rowsOf = async (email: string, campaign = 'protect-asylum') => {
    const { exportCsv, readCampaign, store } = await rows();
    const csv = await text(exportCsv(store, await readCampaign(join(data, 'campaigns', `${campaign}.json`))));
    return csv.split('\r\n').filter((row) => row.includes(`,${email},`));
  };

  return {
    demo,
    browser,
    host,
    visitor,
    rowsOf,
    page: async (options) => (await visitor(options)).newPage(),
    oneRowOf: async (email, campaign) => {
      const found = await until(
        `a row of ${email}`,
        () => rowsOf(email, campaign),
        ({ length }) => length > 0,
        patience,
      );
      if (found.length !== 1) throw new Error(`Expected one row of ${email}, came ${found.length}.`);
    },
    rowsIn: async (campaign, email) => {
      const { store } = await rows();
      let found = 0;
      for await (const row of store.signatures(campaign)) if (row.email === email) found++;
      return found;
    },
    heldOf: async (email, campaign = 'protect-asylum') => {
      const { store } = await rows();
      const held: (string | undefined)[] = [];
      for await (const row of store.signatures(campaign)) if (row.email === email) held.push(row.held);
      return held;
    },
    sharesOf: async (campaign) => Object.fromEntries(await (await rows()).store.shares(campaign)),
    confirmLink: async (email) => {
      const { links } = await demo.mails.next(({ to }) => to.includes(email), patience);
      const link = links.find((candidate) => candidate.startsWith(`${demo.backend}/v1/confirm/`));
      if (!link) throw new Error(`Expected a link to confirm in the mail to ${email}, came ${links.join(', ') || 'none'}.`);
      return link;
    },
    faultySite: async () => {
      const line = await openFaultProxy(demo.backend);
      const site = await startSite(createSite({ backend: line.address, mails: () => demo.mails.mails() }), await freePort(0));
      closing.push(
        () => site.close(),
        () => line.close(),
      );
      return { site: site.address, line };
    },
    close: async () => {
      await browser.close();
      await Promise.all(closing.map((end) => end()));
      await (await opened)?.store.close();
      await demo.close();
      await host.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
