#!/usr/bin/env node
import { PageFault } from '@solidarity/doctor';
import { Command } from 'commander';
import { CampaignFault } from '../rules/campaign-file.js';
import { StoreBusy } from '../store/store.js';
import { backupCommand } from './command-backup.js';
import { campaignCommand } from './command-campaign.js';
import { countsCommand } from './command-counts.js';
import { doctorCommand } from './command-doctor.js';
import { exportCommand } from './command-export.js';
import { lettersCommand } from './command-letters.js';
import { listCommand } from './command-list.js';
import { moveCommand } from './command-move.js';
import { invalidateCommand, reviewCommand, undoCommand } from './command-review.js';
import { personCommand } from './command-person.js';
import { retentionCommand } from './command-retention.js';
import { serveCommand } from './command-serve.js';
import { ConfigFault } from './config-fault.js';

/** 0: done. 1: something failed that is nobody's setting. 2: the setting, the file of a campaign or a list, or the command line is wrong. */
const exitCodes = { failed: 1, wrong: 2 } as const;

const program = new Command('solidarity')
  .description('The reference backend of Solidarity. Settings come from the environment; see the README.')
  .addCommand(serveCommand())
  .addCommand(campaignCommand())
  .addCommand(listCommand())
  .addCommand(exportCommand())
  .addCommand(backupCommand())
  .addCommand(moveCommand())
  .addCommand(countsCommand())
  .addCommand(lettersCommand())
  .addCommand(reviewCommand())
  .addCommand(invalidateCommand())
  .addCommand(undoCommand())
  .addCommand(personCommand())
  .addCommand(retentionCommand())
  .addCommand(doctorCommand());

endAs(program);

try {
  await program.parseAsync();
} catch (error) {
  const isWrong = error instanceof ConfigFault || error instanceof CampaignFault;
  for (const line of isWrong ? error.lines : [failureOf(error)]) process.stderr.write(`solidarity: ${line}\n`);
  // Ends here and now: whatever was begun before the fault must not keep a supervisor waiting.
  process.exit(isWrong ? exitCodes.wrong : exitCodes.failed);
}

function failureOf(error: unknown): string {
  if (error instanceof StoreBusy) return `the database cannot be used now: ${error.message}`;
  if (error instanceof PageFault) return error.message;
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? `${error.message} (${error.code})` : (error.stack ?? error.message);
}

/** A wrong command line ends with its own code, in commands of any depth. */
function endAs(command: Command): void {
  command.exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : exitCodes.wrong);
  });
  for (const inner of command.commands) endAs(inner);
}
