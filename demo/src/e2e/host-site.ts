import { once } from 'node:events';
import { createServer } from 'node:http';
import { freePort } from '../free-port.js';

export interface HostFile {
  readonly body: string;
  /** What arrives of it later. */
  readonly rest?: Promise<string>;
  /** The last part of its address. */
  readonly name?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web site that is not ours, page by page as a test wants it. */
export interface HostSite {
  readonly port: number;
  /** Serves a file, a page unless its headers say otherwise. Answers its address. */
  put(file: HostFile): string;
  close(): Promise<void>;
}

export async function openHostSite(): Promise<HostSite> {
  const files = new Map<string, HostFile>([['/favicon.ico', { body: '', headers: { 'content-type': 'image/x-icon' } }]]);
  const port = await freePort(0);
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(new URL(url, 'http://localhost').pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...file?.headers });
    if (!file?.rest) return void response.end(file?.body);
    response.write(file.body);
    void file.rest.then((rest) => response.end(rest));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port,
    put: (file) => {
      const path = `/${files.size + 1}/${file.name ?? 'solidarity.js'}`;
      files.set(path, file);
      return `http://localhost:${port}${path}`;
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
