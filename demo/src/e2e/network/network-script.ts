import type { FaultProxy } from '@solidarity/workshop/fault-proxy/fault-proxy';

/** What a visitor is told, by its name. */
export const told = {
  slow: 'No answer came. Please try again: nothing is counted twice.',
  broken: 'The service cannot be reached. Please try again: nothing is counted twice.',
  busy: 'The service cannot take this just now.',
  refused: 'The service refused this. Nothing was kept.',
  slip: 'One thing is still missing',
} as const;

/** What befalls a filled form on its way, and how that ends. */
export interface NetworkScript {
  /** Reads on after "a signature". */
  readonly what: string;
  /** Sets the line up, once the form is filled in. */
  readonly set: (line: FaultProxy) => unknown;
  /** How it ends by itself: sent, or with these words and everything that was typed. */
  readonly ends: 'sent' | keyof typeof told;
  /** How often it is tried until then. A machine that is slow itself may need more to send, never more than four. */
  readonly tries: number;
}
