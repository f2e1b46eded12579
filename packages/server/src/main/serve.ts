import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CampaignFile } from '@solidarity/contract';
import { createBackend, type Backend } from '../http/backend.js';
import type { MailPort } from '../mail/mail.js';
import { smtpMail } from '../mail/smtp-mail.js';
import type { Log } from '../rules/log.js';
import { listIdOf } from '../rules/list-key.js';
import { listCampaign } from '../rules/list.js';
import type { Store } from '../store/store.js';
import { readAssets } from './assets.js';
import { readCampaigns } from './campaign-folder.js';
import { closeServer } from './close-server.js';
import { ConfigFault } from './config-fault.js';
import type { Config } from './config.js';
import { expectFiles } from './expect-files.js';
import { expectSecret } from './expect-secret.js';
import { drawPng } from './draw-png.js';
import { readLists } from './list-folder.js';
import { nodeKeys } from './node-keys.js';
import { attach, createNodeServer, listenBacklog } from './node-server.js';
import { openStore } from './open-store.js';
import { openTargets } from './open-targets.js';
import { pinoLog } from './pino-log.js';
import { secretFrom } from './secret.js';
import { streamHub, type StreamHub } from './stream-hub.js';
import { clientOf } from './trusted-proxies.js';

/** A backend that listens. */
export interface Served {
  /** Such as `http://127.0.0.1:8787`. */
  readonly address: string;
  readonly backend: Backend;
  /** The file that a new secret was just written to. */
  readonly secretCreatedAt: string | undefined;
  /** Takes nothing new, finishes what was begun within 10 seconds, closes mail and store. Safe to call twice. */
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly log?: Log;
  /** Instead of the embedded database. */
  readonly store?: Store;
  /** Instead of SMTP. */
  readonly mail?: MailPort;
  /** Listeners to counts in this process; above it they are told to ask now and then. */
  readonly streamCap?: number;
}

/** Above what a commit takes on a disk at rest, far below what anybody feels; it costs no work, and thousands may wait at once. */
const evenMs = 5;

/** Starts a backend as it is set up. Throws `ConfigFault` or `CampaignFault` before anything listens. */
export async function serve(config: Config, { log = pinoLog(), store, mail, streamCap = 10_000 }: ServeOptions = {}): Promise<Served> {
  const campaigns = await readCampaigns(config.campaigns);
  const lists = await readLists(config.lists);
  const mailSetup = mailFrom(config, [...campaigns, ...lists.map(listCampaign)], mail);
  const targets = await openTargets(campaigns, config.campaigns, { log });
  const assets = config.assets === undefined ? new Map<string, never>() : await readAssets(config.assets);
  const secret = await secretFrom(config);
  const shelf = store ?? (await openStore(config));
  const server = createNodeServer();
  try {
    await expectSecret(shelf, secret);
    server.listen({ port: config.port, host: config.host, backlog: listenBacklog });
    await once(server, 'listening');
  } catch (error) {
    await shelf.close();
    throw listenFault(error, config);
  }

  const address = addressOf(server, config.host);
  const backend = createBackend({
    campaigns,
    lists,
    targets,
    store: shelf,
    ...mailSetup,
    keys: nodeKeys(secret.value),
    drawPng,
    evenMs,
    proof: config.proof,
    isShared: config.databaseUrl !== undefined,
    publicUrl: config.publicUrl ?? `http://localhost:${new URL(address).port || 80}`,
    limits: config.limits,
    ...(config.alertTo !== undefined && { alertTo: config.alertTo }),
    log,
  });
  const streams = streamHub(backend.counts, { cap: streamCap });
  const underWay = attach(server, backend, { assets, streams, clientOf: clientOf(config.trustProxy) });
  backend.start();
  await backend.counts.refresh();

  let closing: Promise<void> | undefined;
  return { address, backend, secretCreatedAt: secret.createdAt, close: () => (closing ??= stop(server, underWay, backend, streams)) };
}

/** Where nothing is confirmed by mail, a backend needs no mail server. */
function mailFrom(
  config: Config,
  files: readonly CampaignFile[],
  mail: MailPort | undefined,
): { mail: MailPort; from: { name: string; address: string } } {
  expectFiles(files, config);
  const byMail = files.find(({ confirmation }) => confirmation === 'mail');
  const list = listIdOf(byMail?.id ?? '');
  const what = list === undefined ? `campaign "${byMail?.id}"` : `list "${list}"`;
  const why = byMail && `got nothing, and ${what} confirms by mail`;
  const remedy = list === undefined ? 'set it, or set "confirmation": "none" in the campaign file' : 'set it';
  const lines: string[] = [];
  if (why && !mail && !config.smtpUrl) lines.push(`SMTP_URL: expected the address of a mail server, ${why}; ${remedy}.`);
  if (why && !config.from)
    lines.push(`MAIL_FROM: expected the sender of mails, ${why}; set it, as in: Example Charity <sign@example.org>.`);
  if (lines.length > 0) throw new ConfigFault(lines);
  return {
    mail: mail ?? (config.smtpUrl === undefined ? noMail : smtpMail(config.smtpUrl)),
    from: config.from ?? { name: '', address: 'nobody@localhost' },
  };
}

const noMail: MailPort = {
  async send() {
    throw new Error('no mail server is set up');
  },
};

function listenFault(error: unknown, { port, host }: Config): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new ConfigFault([`PORT: expected a free port, got ${port}, which another process listens on; stop it, or choose another port.`]);
  if (code === 'EACCES')
    return new ConfigFault([`PORT: expected a port that this user may listen on, got ${port}; choose one above 1023.`]);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ConfigFault([`HOST: expected an address of this machine, got "${host}"; use 127.0.0.1 or 0.0.0.0.`]);
  return error;
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function stop(server: Server, underWay: ReadonlySet<ServerResponse>, backend: Backend, streams: StreamHub): Promise<void> {
  backend.drain();
  const closed = closeServer(server, underWay);
  streams.close();
  await closed;
  await backend.close();
}
