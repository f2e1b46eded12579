import { join } from 'node:path';
import type { CampaignFile } from '@solidarity/contract';
import { listSource } from '../rules/list-source.js';
import { faultFields, type Log } from '../rules/log.js';
import type { TargetSource } from '../rules/target-source.js';
import { readTargetFile } from '../targets/read-target-file.js';
import { serviceSource } from '../targets/service-source.js';
import { parliamentAddress, parliamentSource } from '../targets/uk-parliament.js';

/** Opens the targets of each campaign that writes a letter. Files are read now. Throws `CampaignFault`. */
export async function openTargets(
  campaigns: readonly CampaignFile[],
  folder: string,
  { log, clock = Date.now }: { log: Log; clock?: () => number },
): Promise<ReadonlyMap<string, TargetSource>> {
  const sources = new Map<string, TargetSource>();
  for (const campaign of campaigns) {
    const { id, letter, organisation } = campaign;
    if (!letter) continue;
    const { targets } = letter;
    const options = { clock, onFailure: (error: unknown) => log.warn('targets not found', { campaign: id, ...faultFields(error) }) };
    if ('file' in targets) {
      const rows = await readTargetFile(join(folder, targets.file), campaign);
      sources.set(id, listSource(rows, { name: targets.name ?? organisation, ...(targets.date !== undefined && { date: targets.date }) }));
    } else if ('service' in targets) sources.set(id, serviceSource(targets.service, targets.name ?? organisation, options));
    else sources.set(id, parliamentSource(targets.address ?? parliamentAddress, options));
  }
  return sources;
}
