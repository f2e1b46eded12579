import { pino, type DestinationStream } from 'pino';
import type { Log, LogFields } from '../rules/log.js';

/** The only fields that reach a line, whatever was passed. */
const allowed = [
  'id',
  'method',
  'route',
  'status',
  'ms',
  'campaign',
  'tries',
  'sent',
  'rows',
  'kind',
  'network',
  'domain',
  'signatures',
  'error',
  'where',
  'address',
] as const satisfies readonly (keyof LogFields)[];

const picked = (fields: LogFields = {}): Record<string, unknown> =>
  Object.fromEntries(allowed.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));

/** One JSON line an event on standard output. */
export function pinoLog(destination?: DestinationStream): Log {
  const options = {
    base: null,
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const log = destination ? pino(options, destination) : pino(options);
  return {
    info: (message, fields) => log.info(picked(fields), message),
    warn: (message, fields) => log.warn(picked(fields), message),
    error: (message, fields) => log.error(picked(fields), message),
  };
}
