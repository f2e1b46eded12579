import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startMailSink, type MailSink } from '@solidarity/workshop/mail-sink/mail-sink';
import { BackendProcess } from './backend-process.js';
import { campaignsFor, listsFor } from './demo-campaigns.js';
import { freePort } from './free-port.js';
import { createSite } from './site.js';
import { startSite } from './start-site.js';

export interface DemoOptions {
  /** Port of the partner site; 0 takes any free one, a taken one is passed over. Default 8080. */
  readonly port?: number;
  /** Port of the backend, likewise. Default 8787. */
  readonly backendPort?: number;
  /** Where the backend keeps its database. Default `.data/demo` in the folder of the command. */
  readonly data?: string;
  /** More environment for the backend. */
  readonly env?: Readonly<Record<string, string>>;
  readonly onRestart?: (afterMilliseconds: number) => void;
}

/** The demo as it runs. Addresses carry no trailing slash. */
export interface Demo {
  readonly site: string;
  readonly backend: string;
  readonly mails: MailSink;
  readonly data: string;
  backendPid(): number | undefined;
  stopBackend(signal?: NodeJS.Signals): Promise<void>;
  startBackend(): Promise<void>;
  close(): Promise<void>;
}

const command = fileURLToPath(new URL('../../packages/server/dist/main/cli.js', import.meta.url));
const assets = fileURLToPath(new URL('../../packages/embed/dist', import.meta.url));

/** Starts the mail sink, the reference backend as a process of its own, and the partner site on another origin. */
export async function startDemo({
  port = 8080,
  backendPort = 8787,
  data = '.data/demo',
  env = {},
  onRestart,
}: DemoOptions = {}): Promise<Demo> {
  const folder = resolve(data);
  await mkdir(folder, { recursive: true });
  const mails = await startMailSink();
  const backend = `http://127.0.0.1:${await freePort(backendPort)}`;
  const pages = await startSite(createSite({ backend, mails: () => mails.mails() }), await freePort(port));
  const backendProcess = new BackendProcess({
    command,
    readyAt: `${backend}/v1/campaigns/protect-asylum`,
    log: join(folder, 'backend.log'),
    env: {
      HOST: '127.0.0.1',
      PORT: new URL(backend).port,
      SOLIDARITY_DATA: folder,
      SOLIDARITY_PUBLIC_URL: backend,
      SOLIDARITY_CAMPAIGNS: await campaignsFor(pages.address, folder),
      SOLIDARITY_LISTS: await listsFor(pages.address, folder),
      SOLIDARITY_ASSETS: assets,
      SMTP_URL: mails.url,
      MAIL_FROM: 'Common Shelter <signatures@common-shelter.example>',
      ...env,
    },
    ...(onRestart ? { onRestart } : {}),
  });
  const close = async (): Promise<void> => {
    await Promise.all([backendProcess.stop(), pages.close()]);
    await mails.close();
  };
  await backendProcess.start().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    site: pages.address,
    backend,
    mails,
    data: folder,
    backendPid: () => backendProcess.pid,
    stopBackend: (signal) => backendProcess.stop(signal),
    startBackend: () => backendProcess.start(),
    close,
  };
}
