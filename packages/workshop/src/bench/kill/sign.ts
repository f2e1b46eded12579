import { signatureBody } from '../server/campaigns.js';
import { openLine } from '../server/line.js';
import { postRequest } from '../server/load.js';
import type { Ledger, Signer } from './ledger.js';

export const requestOf = ({ n, campaign, key }: Signer): string =>
  postRequest(`/v1/campaigns/${campaign}/signatures`, signatureBody(n), key);

/**
 * So many people sign one after the other on each of `lines` connections until nobody is `next`, or the connections break. What became
 * of each goes into the ledger. Rejects on an answer that is no receipt.
 */
export async function signOn(address: string, lines: number, ledger: Ledger, next: () => Signer | undefined): Promise<void> {
  const work = async (): Promise<void> => {
    const line = await openLine(address).catch(() => undefined);
    if (!line) return;
    for (let signer = next(); signer; signer = next()) {
      const answer = await line.ask(requestOf(signer)).catch(() => undefined);
      if (!answer) return ledger.wonder(signer);
      if (answer.status !== 202) throw new Error(`Expected a receipt, got ${answer.text.slice(0, 500)}`);
      ledger.acknowledge(signer);
    }
    line.close();
  };
  await Promise.all(Array.from({ length: lines }, work));
}
