import { confirmSuite } from './store-suite-confirm.js';
import { countsSuite } from './store-suite-counts.js';
import { heldLetterSuite } from './store-suite-held-letters.js';
import { leaseSuite } from './store-suite-lease.js';
import { listSuite } from './store-suite-lists.js';
import { letterSuite } from './store-suite-letters.js';
import { mailSuite } from './store-suite-mail.js';
import { openSuite } from './store-suite-open.js';
import { proofSuite } from './store-suite-proof.js';
import { erasingSuite } from './store-suite-erasing.js';
import { privacySuite } from './store-suite-privacy.js';
import { purgeSuite } from './store-suite-purge.js';
import { receiptSuite } from './store-suite-receipts.js';
import { reviewSuite } from './store-suite-review.js';
import { retentionSuite } from './store-suite-retention.js';
import { signSuite } from './store-suite-sign.js';
import { sharesSuite } from './store-suite-shares.js';
import type { OpenStore } from './store-suite-steps.js';

/** What every store promises, sentence by sentence. `open` gives an empty one. */
export function storeSuite(name: string, open: OpenStore): void {
  for (const suite of [
    signSuite,
    mailSuite,
    letterSuite,
    confirmSuite,
    countsSuite,
    listSuite,
    sharesSuite,
    receiptSuite,
    reviewSuite,
    heldLetterSuite,
    leaseSuite,
    proofSuite,
    privacySuite,
    erasingSuite,
    retentionSuite,
    purgeSuite,
    openSuite,
  ])
    suite(name, open);
}
