import { Problem, Receipt, type Slip } from '@solidarity/contract';
import { BackendFault, faultOf, type Fault } from '../backend/faults.js';
import { readAnswer } from '../backend/read-answer.js';
import { timed } from '../backend/timed.js';
import { retryAfter } from './retry-after.js';

/** How one try ended. `after`: seconds the backend asks to wait. */
export type Try =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'slips'; readonly slips: readonly Slip[] }
  | { readonly kind: 'failed'; readonly fault: Fault; readonly again: boolean; readonly after: number | undefined };

/** Bytes; a browser refuses `keepalive` above 64 KiB. */
const keepaliveAtMost = 60_000;

export type Fetch = typeof fetch;

/** One POST of a JSON body, and its answer judged. Never rejects: a failure is a value. */
export async function post(address: string, body: string, key: string, using: Fetch, signal?: AbortSignal): Promise<Try> {
  try {
    return await timed(
      async (within) => {
        const response = await using(address, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          credentials: 'omit',
          keepalive: new TextEncoder().encode(body).length < keepaliveAtMost,
          signal: within,
        });
        // A balancer in front of a backend refuses with a page of its own: its status and its Retry-After hold all the same.
        return judge(response, await readAnswer(response).catch(response.ok ? undefined : () => undefined));
      },
      undefined,
      signal,
    );
  } catch (error) {
    const { fault } = faultOf(error);
    return { kind: 'failed', fault, again: fault !== 'offline', after: undefined };
  }
}

function judge(response: Response, answer: unknown): Try {
  const { status } = response;
  if (response.ok) {
    const receipt = Receipt.safeParse(answer);
    if (!receipt.success) throw new BackendFault('broken', status);
    return { kind: 'receipt', receipt: receipt.data };
  }
  const problem = Problem.safeParse(answer).data;
  if (status === 422 && problem?.type === 'invalid' && problem.errors) return { kind: 'slips', slips: problem.errors };
  if (problem?.type === 'closed' || problem?.type === 'not-open') return failed('closed');
  const after = retryAfter(response.headers.get('retry-after'), Date.now());
  // 409: a request with the same key is still at work, whose answer the next try gets.
  if (status === 409 || status === 429 || status === 503) return failed('busy', true, after);
  if (status >= 500 || status === 408 || status === 425) return failed('broken', true, after);
  return failed('refused');
}

const failed = (fault: Fault, again = false, after?: number): Try => ({ kind: 'failed', fault, again, after });
