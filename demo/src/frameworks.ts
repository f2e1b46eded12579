import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { readPage } from './pages.js';

/** Where the same page is written once in each framework. */
export const frameworksFolder = fileURLToPath(new URL('../frameworks/', import.meta.url));

/** Those that are built, and plain HTML, which is served as it is written. */
export const frameworks = ['react', 'preact', 'vue', 'svelte', 'plain'] as const;

const folderOf = (framework: string): string => (framework === 'plain' ? 'plain' : `dist/${framework}`);
const types = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const;

/** The pages under `/frameworks`, and what they load of the partner's own. */
export function createFrameworks(backend: string): Hono {
  const site = new Hono();
  for (const framework of frameworks) {
    site.get(`/${framework}`, async (context) =>
      context.html(await readPage(`../frameworks/${folderOf(framework)}/index.html`, { backend })),
    );
  }
  site.get('/:file{(?:page\\.css|plain/campaign\\.js|assets/[\\w-]+\\.(?:css|js))}', async (context) => {
    const file = context.req.param('file');
    const body = await readFile(`${frameworksFolder}${file.startsWith('plain/') ? '' : 'dist/'}${file}`, 'utf8').catch(() => undefined);
    if (body === undefined) return context.notFound();
    return context.body(body, 200, { 'Content-Type': file.endsWith('.css') ? types.css : types.js });
  });
  return site;
}
