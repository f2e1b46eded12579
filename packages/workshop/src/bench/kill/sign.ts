import { campaignFiles, signatureBody } from '../server/campaigns.js';
import { isLast, openLine, type Line } from '../server/line.js';
import { getRequest, postRequest } from '../server/load.js';
import type { Ledger, Signer } from './ledger.js';

export const requestOf = ({ n, campaign, key }: Signer): string =>
  postRequest(`/v1/campaigns/${campaign}/signatures`, signatureBody(n), key);

/**
 * People sign one after the other on each of `lines` connections until nobody is `next`, or the connection ends. What became of each
 * goes into the ledger. Rejects on an answer that is no receipt.
 */
export async function signOn(address: string, lines: number, ledger: Ledger, next: () => Signer | undefined): Promise<void> {
  const work = async (line: Line): Promise<void> => {
    for (let signer = next(); signer; signer = next()) {
      const answer = await line.ask(requestOf(signer)).catch(() => undefined);
      if (!answer) return ledger.wonder(signer);
      if (answer.status !== 202) throw new Error(`Expected a receipt, got ${answer.text.slice(0, 500)}`);
      ledger.acknowledge(signer);
      if (isLast(answer)) return;
    }
    line.close();
  };
  const open = await Promise.all(Array.from({ length: lines }, () => openAnswered(address)));
  await Promise.all(open.map(work));
}

/** What the kernel has accepted may not have reached the server yet; an answer shows that it has. */
async function openAnswered(address: string): Promise<Line> {
  const line = await openLine(address);
  await line.ask(getRequest(`/v1/campaigns/${campaignFiles[0].id}/counts`));
  return line;
}
