import { ConfigFault } from './config-fault.js';
import type { Config } from './config.js';

/** Throws `ConfigFault` where there is neither a campaign nor a list: most likely another folder was meant. */
export function expectFiles(files: readonly unknown[], { campaigns }: Pick<Config, 'campaigns'>): void {
  if (files.length > 0) return;
  throw new ConfigFault([
    `SOLIDARITY_CAMPAIGNS: expected at least one campaign, got none in ${JSON.stringify(campaigns)}; add one with: solidarity campaign add <file>.`,
  ]);
}
