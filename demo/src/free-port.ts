import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const tries = 20;
/** Below those that a machine hands out itself: between the question and the listening it could give such a one to somebody else. */
const ownRange = [12_000, 32_000] as const;

/** The wanted port on this machine, or the next free one after it. 0 begins anywhere. Throws where none of 20 is free. */
export async function freePort(asked: number): Promise<number> {
  const wanted = asked === 0 ? randomInt(...ownRange) : asked;
  for (let port = wanted; port < wanted + tries; port += 1) {
    const found = await portIfFree(port);
    if (found !== undefined) return found;
  }
  throw new Error(
    `Expected a free port from ${wanted} to ${wanted + tries - 1}; all are taken. Choose another with --port or --backend-port.`,
  );
}

function portIfFree(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : undefined));
    });
  });
}
