/** The world's failures, a closed list. Each has words in the catalogue and a way forward. */
export const faults = ['offline', 'slow', 'refused', 'busy', 'closed', 'broken'] as const;
export type Fault = (typeof faults)[number];

/** A failure on the way to the backend. Carries no value that a person typed. */
export class BackendFault extends Error {
  override readonly name = 'BackendFault';
  readonly fault: Fault;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  constructor(fault: Fault, status?: number) {
    super(status ? `${fault} (${status})` : fault);
    this.fault = fault;
    this.status = status;
  }
}

/** What a rejected `fetch` means. The browser tells a timeout apart, and nothing else. */
export function faultOf(error: unknown): BackendFault {
  if (error instanceof BackendFault) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError' || name === 'TimeoutError') return new BackendFault('slow');
  return new BackendFault(navigator.onLine === false ? 'offline' : 'broken');
}
