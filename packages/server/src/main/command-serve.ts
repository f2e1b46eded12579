import { Command } from 'commander';
import { faultFields, type Log } from '../rules/log.js';
import { configFrom } from './config.js';
import { pinoLog } from './pino-log.js';
import { serve, type Served } from './serve.js';

/** `solidarity serve` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the elements of the campaigns in SOLIDARITY_CAMPAIGNS, and the lists in SOLIDARITY_LISTS')
    .option('--port <number>', 'instead of PORT')
    .option('--host <address>', 'instead of HOST')
    .option('--data <folder>', 'instead of SOLIDARITY_DATA')
    .option('--campaigns <folder>', 'instead of SOLIDARITY_CAMPAIGNS')
    .option('--lists <folder>', 'instead of SOLIDARITY_LISTS')
    .option('--assets <folder>', 'instead of SOLIDARITY_ASSETS')
    .action(async (flags: { port?: string; host?: string; data?: string; campaigns?: string; lists?: string; assets?: string }) => {
      const config = configFrom({
        ...process.env,
        ...(flags.port !== undefined && { PORT: flags.port }),
        ...(flags.host !== undefined && { HOST: flags.host }),
        ...(flags.data !== undefined && { SOLIDARITY_DATA: flags.data }),
        ...(flags.campaigns !== undefined && { SOLIDARITY_CAMPAIGNS: flags.campaigns }),
        ...(flags.lists !== undefined && { SOLIDARITY_LISTS: flags.lists }),
        ...(flags.assets !== undefined && { SOLIDARITY_ASSETS: flags.assets }),
      });
      const log = pinoLog();
      endOnFault(log);
      if (config.databaseUrl !== undefined) {
        const { isPlainAfar, plainWarning } = await import('../store/postgres/is-plain-afar.js');
        if (isPlainAfar(config.databaseUrl)) log.warn(plainWarning);
      }
      const served = await serve(config, { log });
      endOnSignal(served, log);
      log.info('listening', { address: served.address });
      if (served.secretCreatedAt !== undefined)
        process.stderr.write(`A new secret was written to ${served.secretCreatedAt}; keep it with your backups.\n`);
      process.stderr.write(`Solidarity listens on ${served.address}\n`);
    });
}

/** Asked once, it finishes what it has begun; asked twice, it goes at once. */
function endOnSignal(served: Served, log: Log): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info('stopping');
    served.close().then(
      () => {
        log.info('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        log.error('not stopped well', faultFields(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** What nobody caught leaves a state that nobody knows: say so and end, so that a supervisor starts anew. */
function endOnFault(log: Log): void {
  const end = (error: unknown): void => {
    log.error('not caught', faultFields(error));
    process.exit(1);
  };
  process.on('unhandledRejection', end);
  process.on('uncaughtException', end);
}
