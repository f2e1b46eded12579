import { BackendFault, faultOf } from './faults.js';
import { readAnswer } from './read-answer.js';
import { timed } from './timed.js';

/**
 * Reads JSON from the backend. `fresh` asks the backend whether it changed; the browser sends the ETag by itself, since
 * a header set by hand would cost a preflight each time. Rejects with a `BackendFault`.
 */
export async function getJson(address: string, { fresh = false } = {}): Promise<unknown> {
  try {
    return await timed(async (signal) => {
      const response = await fetch(address, { credentials: 'omit', signal, cache: fresh ? 'no-cache' : 'default' });
      if (!response.ok) throw new BackendFault(faultOfStatus(response.status), response.status);
      return readAnswer(response);
    });
  } catch (error) {
    throw faultOf(error);
  }
}

const faultOfStatus = (status: number) => (status === 429 || status === 503 ? 'busy' : status >= 500 ? 'broken' : 'refused');
