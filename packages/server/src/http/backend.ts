import type { CampaignFile, ListFile } from '@solidarity/contract';
import type { Mail, MailPort } from '../mail/mail.js';
import { addressesAt } from '../rules/addresses.js';
import { createGuard } from '../rules/guard.js';
import type { Keys } from '../rules/keys.js';
import { defaultLimits, type Limits } from '../rules/limits.js';
import { listCampaign } from '../rules/list.js';
import { faultFields, silentLog, type Log } from '../rules/log.js';
import type { ProofSetting } from '../rules/proof.js';
import type { TargetSource } from '../rules/target-source.js';
import type { Store } from '../store/store.js';
import type { Answer } from './answers.js';
import { createApp } from './app.js';
import type { AppContext, DrawPng } from './context.js';
import { countsBoard, type CountsBoard } from './counts-board.js';
import { evenTime } from './even-time.js';
import { noteClient, type Client, type Incoming } from './incoming.js';
import { mailRounds } from './mail-rounds.js';
import { retentionRounds } from './retention-rounds.js';
import { alarmTeller } from './alarm-teller.js';
import { proofGuard } from './proof-guard.js';
import { signByJson } from './sign-by-json.js';

export interface BackendOptions {
  /** As `campaignFrom` gives them. */
  readonly campaigns: readonly CampaignFile[];
  /** As `listFrom` gives them; none unless told. */
  readonly lists?: readonly ListFile[];
  /** Where the targets of a campaign with a letter are known, by its id. */
  readonly targets?: ReadonlyMap<string, TargetSource>;
  readonly store: Store;
  readonly mail: MailPort;
  /** Milliseconds since 1970; `Date.now` unless told. */
  readonly clock?: () => number;
  /** At least 0 and below 1; `Math.random` unless told. */
  readonly random?: () => number;
  readonly keys: Keys;
  /** Base address that is written into mails, without `/v1`. */
  readonly publicUrl: string;
  readonly from: Mail['from'];
  /** Without it there are no badges in pixels. */
  readonly drawPng?: DrawPng;
  /** Whether proof of work is wanted with each signature; `off` unless told. */
  readonly proof?: ProofSetting;
  /** Whether other processes serve the same store; no unless told. */
  readonly isShared?: boolean;
  /** Whether counts may be listened to; yes unless told. */
  readonly stream?: boolean;
  /** No answer to a `POST` leaves sooner than so many ms after it came, so that its time tells nothing; 0 unless told. */
  readonly evenMs?: number;
  /** How much may come before it is held; `defaultLimits` unless told. */
  readonly limits?: Limits;
  /** Who is told by mail of a flood; nobody unless told. */
  readonly alertTo?: string;
  readonly log?: Log;
}

export interface Backend {
  /** The whole backend. `client`: where the request comes from, which the request itself does not tell. Never rejects. */
  fetch(request: Request, client?: Client): Promise<Response>;
  /** What `fetch` answers to a signature of this campaign by JSON, without a `Request` and a `Response`. Never rejects. */
  signByJson(file: CampaignFile, incoming: Incoming): Promise<Answer>;
  /** Sends every mail that is due. Answers how many went out. */
  deliverMail(): Promise<number>;
  /** Keeps delivering mail and refreshing counts until `close`. */
  start(): void;
  /** What the Node runner writes on the raw socket. */
  readonly counts: CountsBoard;
  readonly campaigns: ReadonlyMap<string, CampaignFile>;
  /** From now on not ready: a balancer sends no more work, what comes is still answered. */
  drain(): void;
  /** Stops the timers, waits at most 10 seconds for the mail in hand, closes mail and store. */
  close(): Promise<void>;
}

const mailPollMs = 2000;
/** How often processes on one store tell one another of the pressure. */
const shareMs = 5000;
/** A mail server that hangs must not keep a process from ending; its mails are due again after their lease. */
const finishMailMs = 10_000;

/** Puts the ports together. Nothing runs by itself before `start`. */
export function createBackend(options: BackendOptions): Backend {
  const {
    targets = new Map<string, TargetSource>(),
    store,
    mail,
    keys,
    publicUrl,
    from,
    drawPng,
    proof: setting = 'off',
    isShared = false,
    clock = Date.now,
    random = Math.random,
    stream = true,
    evenMs = 0,
    limits = defaultLimits,
    alertTo,
    log = silentLog,
  } = options;
  const addresses = addressesAt(publicUrl);
  // An organisation without a page of its own has ours.
  const campaigns = new Map(options.campaigns.map((file) => [file.id, { ...file, page: file.page ?? addresses.page(file.id) }]));
  const lists = new Map(options.lists?.map((list) => [list.id, listCampaign(list)]));
  const files = new Map([...campaigns.values(), ...lists.values()].map((file) => [file.id, file]));
  let isStarted = false;
  let isClosed = false;
  let isReady = true;
  let poll: ReturnType<typeof setTimeout> | undefined;
  let sharing: ReturnType<typeof setInterval> | undefined;
  let delivering: Promise<number> | undefined;

  const counts = countsBoard(campaigns.values(), {
    store,
    clock,
    stream,
    onFailure: (error) => log.warn('counts not read', faultFields(error)),
  });

  const proof = proofGuard({ setting, keys, clock });
  const shareProof = async (): Promise<void> => {
    await proof.share(store).catch((error: unknown) => log.warn('pressure not shared', faultFields(error)));
  };

  const round = mailRounds(
    {
      files,
      campaigns,
      outbox: store,
      queue: store,
      lease: (job, holder, at, ms) => store.lease(job, holder, at, ms),
      purges: store,
      retain: retentionRounds(
        {
          store,
          campaigns,
          clock,
          onRetained: ({ campaign, unconfirmed, anonymised }) => log.info('retained', { campaign, rows: unconfirmed + anonymised }),
        },
        () => isClosed,
      ),
      mail,
      keys,
      clock,
      random,
      publicUrl,
      from,
      onFailure: (job, error) => log.warn('mail not taken', { campaign: job.campaign, tries: job.attempts + 1, ...faultFields(error) }),
      onLetters: () => {
        for (const { id, letter } of campaigns.values()) if (letter) counts.bump(id);
      },
    },
    () => isClosed,
  );
  const deliverMail = (): Promise<number> => {
    delivering ??= round().finally(() => {
      delivering = undefined;
    });
    return delivering;
  };

  const mailRound = async (): Promise<void> => {
    try {
      const sent = await deliverMail();
      if (sent > 0) log.info('mail sent', { sent });
    } catch (error) {
      log.warn('outbox not read', faultFields(error));
    }
  };

  const schedule = (afterMs: number): void => {
    if (!isStarted || isClosed) return;
    clearTimeout(poll);
    poll = setTimeout(() => void mailRound().finally(() => schedule(mailPollMs)), afterMs);
  };

  const context: AppContext = {
    campaigns,
    lists,
    files,
    targets,
    store,
    keys,
    counts,
    guard: createGuard(limits, alarmTeller({ log, mail, from, alertTo })),
    proof,
    clock,
    ownOrigin: new URL(publicUrl).origin,
    addresses,
    drawPng,
    stream,
    log,
    onMailDue: () => schedule(0),
    isReady: () => isReady && !isClosed,
  };
  const app = createApp(context);
  const evenly = evenTime(evenMs);

  return {
    fetch: async (request, client) => {
      if (client) noteClient(request, client);
      return request.method === 'POST' ? evenly(async () => app.fetch(request)) : app.fetch(request);
    },
    signByJson: (file, incoming) => evenly(() => signByJson(context, file, incoming)),
    deliverMail,
    start() {
      isStarted = true;
      counts.start();
      schedule(0);
      if (!isShared) return;
      void shareProof();
      sharing = setInterval(() => void shareProof(), shareMs);
    },
    counts,
    campaigns,
    drain() {
      isReady = false;
    },
    async close() {
      if (isClosed) return;
      isReady = false;
      isClosed = true;
      clearTimeout(poll);
      clearInterval(sharing);
      counts.stop();
      if (delivering) await settledWithin(finishMailMs, delivering);
      await mail.close?.();
      await store.close();
    },
  };
}

async function settledWithin(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([tooLong, work.catch(() => undefined)]);
  clearTimeout(timer);
}
