import type * as z from 'zod/mini';

export interface FetchOptions {
  /** From the first byte asked to the last one read. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
}

/** A body that was asked for and cannot be used. Its message names no address, since an address may hold a postcode. */
export class BadAnswer extends Error {
  override readonly name = 'BadAnswer';
}

/**
 * Asks an address for JSON of a shape. `undefined` where it says that there is no such thing; throws for all else that is no answer.
 * Redirects are not followed: an address that a campaign file names must not lead to one that it does not name.
 */
export async function fetchJson<Schema extends z.ZodMiniType>(
  address: URL,
  schema: Schema,
  { timeoutMs = 4000, maxBytes = 1_000_000 }: FetchOptions = {},
): Promise<z.infer<Schema> | undefined> {
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(address, { redirect: 'manual', signal, headers: { Accept: 'application/json' } });
  if (response.status === 404) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new BadAnswer(`status ${response.status}`);
  }
  const parsed = schema.safeParse(JSON.parse(await textOf(response, maxBytes)) as unknown);
  if (parsed.success) return parsed.data;
  throw new BadAnswer(`shape at ${parsed.error.issues[0]?.path.join('/') ?? ''}`);
}

async function textOf(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const bytes = part.value as Uint8Array;
    length += bytes.length;
    if (length > maxBytes) {
      await reader?.cancel();
      throw new BadAnswer(`more than ${maxBytes} bytes`);
    }
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}
