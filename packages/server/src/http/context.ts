import type { CampaignFile } from '@solidarity/contract';
import type { Guard } from '../rules/guard.js';
import type { Addresses } from '../rules/addresses.js';
import type { Keys } from '../rules/keys.js';
import type { Log } from '../rules/log.js';
import type { TargetSource } from '../rules/target-source.js';
import type { Store } from '../store/store.js';
import type { CountsBoard } from './counts-board.js';
import type { ProofGuard } from './proof-guard.js';

/** Draws an SVG, `scale` times its size, as PNG. Its text is in the font that `badgeFont` names. */
export type DrawPng = (svg: string, scale: number) => Promise<Uint8Array>;

/** What the routes work with. */
export interface AppContext {
  readonly campaigns: ReadonlyMap<string, CampaignFile>;
  /** By the id that people know; each as `listCampaign` makes it. */
  readonly lists: ReadonlyMap<string, CampaignFile>;
  /** Campaigns and lists, by the key of their rows. */
  readonly files: ReadonlyMap<string, CampaignFile>;
  /** By the id of a campaign with a letter. */
  readonly targets: ReadonlyMap<string, TargetSource>;
  readonly store: Store;
  readonly keys: Keys;
  readonly counts: CountsBoard;
  readonly guard: Guard;
  readonly proof: ProofGuard;
  readonly clock: () => number;
  /** Origin of the address that people reach. */
  readonly ownOrigin: string;
  /** What people reach there. */
  readonly addresses: Addresses;
  /** Makes pixels of a picture; absent where a platform cannot. */
  readonly drawPng: DrawPng | undefined;
  readonly stream: boolean;
  readonly log: Log;
  /** A mail waits in the outbox. */
  readonly onMailDue: () => void;
  /** Whether new work is still taken. */
  readonly isReady: () => boolean;
}
