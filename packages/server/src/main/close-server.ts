import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';

/** So long may a connection at rest still bring a request that left before its sender could know. */
const graceMs = 200;
const finishWithinMs = 10_000;

/**
 * Takes no new connections and lets each one go with its next answer, which says so; `underWay` are those that are being worked on.
 * A connection that is busy for good would else be cut in the midst of a request. Node's own `close` cuts connections at rest at once,
 * and with them what is on its way.
 */
export async function closeServer(server: Server, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  for (const response of underWay) response.shouldKeepAlive = false;
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    response.shouldKeepAlive = false;
  });
  const closed = new Promise<void>((resolve) => {
    NetServer.prototype.close.call(server, () => resolve());
  });
  // A timer comes before what has arrived meanwhile is read, and an immediate after it.
  const letGo = setInterval(() => setImmediate(() => server.closeIdleConnections()), graceMs);
  const tooLong = setTimeout(() => server.closeAllConnections(), finishWithinMs);
  await closed;
  clearInterval(letGo);
  clearTimeout(tooLong);
}
