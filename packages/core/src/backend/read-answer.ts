import { mostAnswerCharacters } from '@solidarity/contract/paths';
import { BackendFault } from './faults.js';

/**
 * The JSON of an answer, read with a cap so that a hostile or broken backend cannot fill a phone's memory.
 * Rejects with `broken` for HTML, truncated or oversized bodies.
 */
export async function readAnswer(response: Response): Promise<unknown> {
  const text = await readText(response);
  try {
    return JSON.parse(text);
  } catch {
    throw new BackendFault('broken', response.status);
  }
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > mostAnswerCharacters) {
      void reader.cancel().catch(() => undefined);
      throw new BackendFault('broken', response.status);
    }
  }
}
