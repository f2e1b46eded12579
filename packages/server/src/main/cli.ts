#!/usr/bin/env node
import { Command } from 'commander';
import { CampaignFault } from '../rules/campaign-file.js';
import { StoreBusy } from '../store/store.js';
import { ConfigFault } from './config-fault.js';

/** 0: done. 1: something failed that is nobody's setting. 2: the setting, the file of a campaign or a list, or the command line is wrong. */
const exitCodes = { failed: 1, wrong: 2 } as const;

/** What a command is made of is loaded where it is asked for: to load all of them takes longer than most of them work. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./command-serve.js')).serveCommand(),
  campaign: async () => (await import('./command-campaign.js')).campaignCommand(),
  list: async () => (await import('./command-list.js')).listCommand(),
  export: async () => (await import('./command-export.js')).exportCommand(),
  backup: async () => (await import('./command-backup.js')).backupCommand(),
  move: async () => (await import('./command-move.js')).moveCommand(),
  counts: async () => (await import('./command-counts.js')).countsCommand(),
  letters: async () => (await import('./command-letters.js')).lettersCommand(),
  review: async () => (await import('./command-review.js')).reviewCommand(),
  invalidate: async () => (await import('./command-review.js')).invalidateCommand(),
  undo: async () => (await import('./command-review.js')).undoCommand(),
  person: async () => (await import('./command-person.js')).personCommand(),
  retention: async () => (await import('./command-retention.js')).retentionCommand(),
  doctor: async () => (await import('./command-doctor.js')).doctorCommand(),
};

const program = new Command('solidarity').description(
  'The reference backend of Solidarity. Settings come from the environment; see the README.',
);
const asked = Object.entries(commands).filter(([name]) => name === process.argv[2]);
// Help, and whatever is no command, is answered with all of them.
for (const [, command] of asked.length > 0 ? asked : Object.entries(commands)) program.addCommand(await command());
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
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'PageFault') return error.message; // the doctor's, which only its command loads
  return 'code' in error && typeof error.code === 'string' ? `${error.message} (${error.code})` : (error.stack ?? error.message);
}

/** A wrong command line ends with its own code, in commands of any depth. */
function endAs(command: Command): void {
  command.exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : exitCodes.wrong);
  });
  for (const inner of command.commands) endAs(inner);
}
