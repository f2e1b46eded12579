import { campaignFiles, type CampaignId } from '../server/campaigns.js';
import { orderedKey } from '../server/ordered-key.js';

/** One person who signs once, whatever becomes of it. */
export interface Signer {
  readonly n: number;
  readonly campaign: CampaignId;
  readonly key: string;
}

/** Who signed, as the people themselves know it. */
export interface Ledger {
  readonly signers: readonly Signer[];
  readonly acknowledged: ReadonlySet<Signer>;
  /** How often a connection broke between question and answer. */
  readonly unknowns: number;
  /** Whose turn it is: those who do not know what became of theirs first, with the same key; then somebody new. */
  next(): Signer;
  /** Who does not know; undefined where everybody does. */
  nextUnknown(): Signer | undefined;
  acknowledge(signer: Signer): void;
  /** Nothing came back: it was taken, or not. */
  wonder(signer: Signer): void;
}

export function openLedger(): Ledger {
  const signers: Signer[] = [];
  const acknowledged = new Set<Signer>();
  const waiting: Signer[] = [];
  let unknowns = 0;
  const newSigner = (): Signer => {
    const n = signers.length;
    const signer = { n, campaign: campaignFiles[n % campaignFiles.length]?.id ?? 'by-mail', key: orderedKey() };
    signers.push(signer);
    return signer;
  };
  return {
    signers,
    acknowledged,
    get unknowns() {
      return unknowns;
    },
    next: () => waiting.shift() ?? newSigner(),
    nextUnknown: () => waiting.shift(),
    acknowledge: (signer) => void acknowledged.add(signer),
    wonder(signer) {
      unknowns += 1;
      waiting.push(signer);
    },
  };
}
