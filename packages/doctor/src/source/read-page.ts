/** A page as its server sends it. */
export interface SentPage {
  /** Where it was found at last, after redirects. */
  readonly address: string;
  readonly html: string;
  readonly policies: readonly string[];
}

/** There is no page to look at; the message is a sentence for whoever asked. */
export class PageFault extends Error {
  override readonly name = 'PageFault';
}

/** Bytes of a page that are read: what an editor pastes stands long before. */
const most = 5_000_000;

/** Brings a page. Rejects with a `PageFault`. */
export async function readPage(address: string, ask: typeof fetch): Promise<SentPage> {
  const headers = { accept: 'text/html', 'user-agent': 'solidarity-doctor' };
  const gone = (error: unknown): never => {
    throw new PageFault(`expected a page at ${address}, and nothing whole comes: ${reasonOf(error)}`);
  };
  const response = await ask(address, { headers, signal: AbortSignal.timeout(20_000) }).catch(gone);
  const type = response.headers.get('content-type') ?? 'nothing';
  if (!response.ok) throw new PageFault(`expected a page at ${address}, got status ${response.status}`);
  if (!/html/i.test(type)) throw new PageFault(`expected a page of HTML at ${address}, got ${type}`);
  const policy = response.headers.get('content-security-policy');
  return { address: response.url || address, html: await textOf(response).catch(gone), policies: policy ? [policy] : [] };
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes as Uint8Array, { stream: true });
    length += (bytes as Uint8Array).length;
    if (length > most) break;
  }
  return text + decoder.decode();
}

/** Node says "fetch failed" and hides what failed. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
