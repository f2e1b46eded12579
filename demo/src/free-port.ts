import { createServer } from 'node:net';

const tries = 20;

/** The wanted port on this machine, or the next free one after it. 0 takes any free one. Throws where none of 20 is free. */
export async function freePort(wanted: number): Promise<number> {
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
