/** All that a log line may hold. Nothing here can name a person: no address, no path, no query, no header, no message of an error. */
export interface LogFields {
  readonly id?: string;
  readonly method?: string;
  /** The pattern of a route, never the path. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly campaign?: string;
  readonly tries?: number;
  readonly sent?: number;
  /** Of the database. */
  readonly rows?: number;
  /** alarm: more came than usual. */
  readonly kind?: 'alarm';
  /** Only of an alarm: where many came from, never who. */
  readonly network?: string;
  readonly domain?: string;
  readonly signatures?: number;
  /** Where this backend listens. */
  readonly address?: string;
  /** Name and code of an error, and where in our code it was thrown. Its message may hold an address, so it stays out. */
  readonly error?: string;
  readonly where?: string;
}

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export const silentLog: Log = { info() {}, warn() {}, error() {} };

/** What may be logged of an error. */
export function faultFields(error: unknown): Pick<LogFields, 'error' | 'where'> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const where = frames
    .slice(0, 4)
    .map((line) => line.trim().replace(/^at /, ''))
    .join(' < ');
  return { error: `${error.name}${code}`, ...(where !== '' && { where }) };
}
