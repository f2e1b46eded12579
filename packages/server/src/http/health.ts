import { jsonAnswer } from './answers.js';
import type { AppContext } from './context.js';

/** Whether this process should be sent work: it is not about to stop, and its store answers. */
export async function getReady({ store, isReady }: AppContext): Promise<Response> {
  if (!isReady()) return jsonAnswer(503, { ready: false });
  try {
    await store.check();
    return jsonAnswer(200, { ready: true });
  } catch {
    return jsonAnswer(503, { ready: false });
  }
}
