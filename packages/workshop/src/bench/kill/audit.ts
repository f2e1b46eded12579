import type { Store } from '@solidarity/server';
import { campaignFiles } from '../server/campaigns.js';
import type { Ledger, Signer } from './ledger.js';

/** What a store holds, beside what people were told. */
export interface Audit {
  /** People who were told that they have signed, of whom there is no signature. */
  readonly lost: number;
  /** Signatures beyond the first of a person. */
  readonly doubled: number;
  /** Signatures of people who never signed. */
  readonly strange: number;
  /** People who do not know what became of theirs. */
  readonly unsettled: number;
  /** Signatures without each of their consents, once. */
  readonly consentsOff: number;
  /** Signatures whose mail is not in the outbox exactly once. */
  readonly mailsOff: number;
  /** Keys that would not be answered as the first time. */
  readonly keysOff: number;
  /** What the counters are off by, in people. */
  readonly countersOff: number;
}

const consentsEach = 2;
const farOff = 100 * 365 * 86_400_000;

/** Reads all of it through the same port that the server writes with. No mail may have been sent. */
export async function audit(store: Store, ledger: Ledger): Promise<Audit> {
  const bySigner = new Map(ledger.signers.map((signer) => [placeOf(signer.campaign, `ada.${signer.n}@example.org`), signer]));
  const rows = new Map<Signer, number>();
  const wanting = new Set<string>();
  let [strange, consentsOff, countersOff] = [0, 0, 0];
  for (const { id, confirmation } of campaignFiles) {
    let kept = 0;
    for await (const { id: signature, email, consents } of store.signatures(id)) {
      kept += 1;
      const signer = bySigner.get(placeOf(id, email));
      if (signer) rows.set(signer, (rows.get(signer) ?? 0) + 1);
      else strange += 1;
      if (consents.length !== consentsEach) consentsOff += 1;
      if (confirmation === 'mail') wanting.add(signature);
    }
    const counted = [...(await store.counts(id)).values()].reduce((sum, n) => sum + n, 0);
    countersOff += Math.abs(counted - (confirmation === 'none' ? kept : 0));
  }
  for (const { counted, actual } of await store.recount()) countersOff += Math.abs(counted - actual);
  let keysOff = 0;
  for (const { campaign, key } of ledger.signers) if (!(await store.answerOf(campaign, key))) keysOff += 1;
  return {
    lost: [...ledger.acknowledged].filter((signer) => !rows.has(signer)).length,
    doubled: [...rows.values()].reduce((sum, n) => sum + n - 1, 0),
    strange,
    unsettled: ledger.signers.length - ledger.acknowledged.size,
    consentsOff,
    mailsOff: await mailsOff(store, wanting),
    keysOff,
    countersOff,
  };
}

/** Empties the outbox, and says how far it was from one mail for each of these. */
async function mailsOff(store: Store, wanting: ReadonlySet<string>): Promise<number> {
  const waiting = new Set(wanting);
  let off = 0;
  for (;;) {
    const jobs = await store.leaseMail(1000, Date.now() + farOff, farOff);
    if (jobs.length === 0) return off + waiting.size;
    for (const { signature } of jobs) if (!waiting.delete(signature)) off += 1;
    await store.settleMail(
      jobs.map(({ id }) => ({ id, result: 'sent' })),
      Date.now(),
    );
  }
}

const placeOf = (campaign: string, email: string): string => `${campaign} ${email}`;
