import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import type { Mail } from '@solidarity/workshop/mail-sink/mail-sink';
import { createDocs } from './docs-pages.js';
import { createFrameworks } from './frameworks.js';
import { galleryPlaces, readGalleryView } from './gallery-page.js';
import { galleryStates } from './gallery-states.js';
import { createHosts } from './hosts.js';
import { mailPlaces } from './mail-pages.js';
import { partnerPages, readPage } from './pages.js';
import { createParliament } from './parliament.js';
import { strictPolicy } from './strict-policy.js';

export interface SiteOptions {
  /** Base address of the backend, as the pages' tags name it. */
  readonly backend: string;
  readonly mails: () => readonly Mail[];
}

const types: Readonly<Record<string, string>> = { css: 'text/css; charset=utf-8', svg: 'image/svg+xml' };

/** The partner's own web site: pages on another origin than the backend. It only reads; nothing here changes anything. */
export function createSite({ backend, mails }: SiteOptions): Hono {
  const site = new Hono();
  site.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
    context.header('X-Content-Type-Options', 'nosniff');
  });

  for (const [address, file] of Object.entries(partnerPages)) {
    site.get(address, async (context) => {
      if (address === '/strict') context.header('Content-Security-Policy', strictPolicy(backend));
      return context.html(await readPage(file, { backend }));
    });
  }

  site.route('/parliament', createParliament());
  site.route('/frameworks', createFrameworks(backend));
  site.route('/hosts', createHosts(backend));

  site.get('/docs', (context) => context.redirect('/docs/'));
  site.route('/docs', createDocs(backend));

  site.get('/mail', async (context) => context.html(await readPage('mail.html', { ...mailPlaces(mails()) })));
  site.get('/mail/:number{[0-9]{1,6}}', async (context) => {
    const places = mailPlaces(mails(), Number(context.req.param('number')));
    return places ? context.html(await readPage('mail.html', places)) : context.notFound();
  });

  site.get('/gallery', async (context) =>
    context.html(await readPage('gallery.html', { backend, ...galleryPlaces(readGalleryView(context.req.query()), backend) })),
  );
  site.get('/gallery/:script{[a-z-]+\\.js}', async (context) => {
    const body = await readFile(new URL(`./gallery/${context.req.param('script')}`, import.meta.url), 'utf8').catch(() => undefined);
    return body === undefined ? context.notFound() : context.body(body, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });
  site.get('/gallery/:element/:state', async (context) => {
    const { element, state } = context.req.param();
    const current = galleryStates.find((one) => one.element === element && one.state === state);
    if (!current) return context.notFound();
    return context.html(
      await readPage('gallery.html', { backend, ...galleryPlaces(readGalleryView(context.req.query()), backend, current) }),
    );
  });

  site.get('/:path{(?:art/)?[a-z][a-z-]*\\.(?:css|svg)}', async (context) => {
    const path = context.req.param('path');
    const body = await readFile(new URL(`../pages/${path}`, import.meta.url), 'utf8').catch(() => undefined);
    if (body === undefined) return context.notFound();
    return context.body(body, 200, { 'Content-Type': types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain' });
  });
  site.notFound((context) => context.text('There is no such page in this demo. Begin at /', 404));
  return site;
}
