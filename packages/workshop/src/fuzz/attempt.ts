/** How a request goes over a wire: as it should, or as only broken programs and smugglers write it. Nothing in one process has one. */
export const framings = [
  'right',
  'chunked',
  'in small pieces',
  'a length too small',
  'a length too large',
  'no length',
  'two lengths',
  'a length and chunks',
  'chunks that break off',
  'no host',
  'two hosts',
  'bare line feeds',
  'a folded header',
  'a space before a colon',
  'a whole address',
  'another version',
  'NUL in a header',
] as const;
export type Framing = (typeof framings)[number];

/** One request as it goes out, byte by byte. */
export interface Attempt {
  /** Name of the operation that it was made for. */
  readonly operation: string;
  readonly method: string;
  /** Path and query as they stand in the first line of a request. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | undefined;
  readonly framing: Framing;
  /** Whether nothing is wrong with it: it must be taken. */
  readonly isValid: boolean;
}

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** Node's own parser closed the line, with an answer of its own or none, before the backend was asked. */
  readonly isClosed?: boolean;
}
