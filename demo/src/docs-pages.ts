import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';

/** Where `npm run build` leaves the documentation. */
const built = fileURLToPath(new URL('../../dist/docs/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * The built documentation, as any server of files would serve it, with the tag of the running backend on each page: its examples are
 * elements at work.
 */
export function createDocs(backend: string): Hono {
  const docs = new Hono();
  const tag = `<script async src="${backend}/solidarity.js"></script>`;
  docs.get('/*', async (context) => {
    const path = normalize(context.req.path.replace(/^\/docs\//, './'));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const type = types[extname(file)];
    const body = file.startsWith('..') || !type ? undefined : await readFile(join(built, file)).catch(() => undefined);
    if (body === undefined)
      return context.text('There is no such page in the documentation. If there is none at all: npm run build makes it.', 404);
    if (!type?.startsWith('text/html')) return context.body(new Uint8Array(body), 200, { 'Content-Type': type ?? '' });
    context.header('Content-Security-Policy', policy(backend));
    return context.html(body.toString().replace('</head>', `${tag}</head>`));
  });
  return docs;
}

/** Its own files and the backend, no other host and no inline script. The colours of code and the icons stand in styles. */
function policy(backend: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${backend}`,
    `connect-src 'self' ${backend}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `form-action ${backend}`,
    `base-uri 'none'`,
  ].join('; ');
}
