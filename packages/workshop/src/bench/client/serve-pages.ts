import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { counters, compared, type Variant } from './variants.js';

const paragraph = '<p>People who flee war and persecution have a right to ask for safety. Governments promised it, and can keep it.</p>';

export interface RunningPages {
  addressOf(variant: Variant): string;
  close(): Promise<void>;
}

/** A partner's page for each variant and the scripts of `folders`, brotlied before anybody asks. */
export async function servePages(folders: readonly string[], backend: string): Promise<RunningPages> {
  const answers = new Map<string, { type: string; body: Buffer }>();
  const hold = (path: string, type: string, body: string | Buffer) => answers.set(path, { type, body: brotliCompressSync(body) });
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
      hold(`/${file}`, 'text/javascript; charset=utf-8', readFileSync(join(folder, file)));
    }
  }
  for (const variant of [...compared, counters]) hold(pathOf(variant), 'text/html; charset=utf-8', pageOf(variant, backend));

  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (!answer) {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { 'content-type': answer.type, 'content-encoding': 'br', 'content-length': answer.body.length });
    response.end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (variant) => `http://127.0.0.1:${port}${pathOf(variant)}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const pathOf = ({ name }: Variant) => `/${name.replaceAll(' ', '-')}`;

function pageOf({ script, widget }: Variant, backend: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner's page</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{font:16px/1.5 system-ui;margin:0 auto;max-width:40rem;padding:1rem}</style></head>
<body><h1>Protect people seeking asylum</h1>${paragraph.repeat(2)}
${widget(backend)}${script ? `<script async src="/${script}"></script>` : ''}
${paragraph.repeat(6)}</body></html>`;
}
