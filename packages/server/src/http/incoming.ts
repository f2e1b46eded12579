/** Where a request comes from, as a runner knows it. Nothing where it does not, or where that says nothing. */
export interface Client {
  /** An IPv4 address, or the /64 of an IPv6 address, as text. */
  readonly network?: string;
  /** Its /48, only of IPv6. */
  readonly wideNetwork?: string;
}

/** What a signature needs of a request, so that a runner which has its own way of reading need not make a `Request` of it. */
export interface Incoming {
  readonly client: Client;
  header(name: string): string | null;
  /** The whole body; `undefined` where it has more than `limit` bytes. Reads nothing before it is called. */
  bytes(limit: number): Promise<Uint8Array | undefined>;
}

const [clients, unknown] = [new WeakMap<Request, Client>(), {}];

/** A `Request` has no room for it. */
export const noteClient = (request: Request, client: Client): void => void clients.set(request, client);

export const webIncoming = (request: Request): Incoming => ({
  client: clients.get(request) ?? unknown,
  header: (name) => request.headers.get(name),
  async bytes(limit) {
    // A server reads no more than was declared, so the body can be taken whole; that costs a fraction of a stream.
    // Firefox knows no `body` on a request, where a backend runs in a tab.
    const isWhole = request.headers.has('Content-Length') || !('body' in request);
    const bytes = isWhole ? new Uint8Array(await request.arrayBuffer()) : await bytesOf(request.body, limit);
    return bytes && bytes.length <= limit ? bytes : undefined;
  },
});

async function bytesOf(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array | undefined> {
  if (!stream) return new Uint8Array(0);
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
