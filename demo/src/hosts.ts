import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { compile } from 'tailwindcss';
import { readPage } from './pages.js';

/** Pages of partners, each of whom made it in another way and told the elements at most one line of style. */
export const hosts = ['wordpress', 'bootstrap', 'tailwind', 'nineties', 'dark', 'arabic'] as const;

const fonts: Readonly<Record<string, string>> = {
  manrope: '@fontsource-variable/manrope',
  'source-sans-3': '@fontsource-variable/source-sans-3',
  inter: '@fontsource-variable/inter',
  'space-grotesk': '@fontsource-variable/space-grotesk',
  cairo: '@fontsource-variable/cairo',
  tinos: '@fontsource/tinos',
};

const fileOf = (host: string, name: string): URL => new URL(`../hosts/${host}/${name}`, import.meta.url);
const ofPackage = (path: string): URL => new URL(import.meta.resolve(path));
/** Style sheets that a maker did not write for the one page. */
const bases: Readonly<Record<string, URL>> = {
  'agency.css': new URL('../hosts/agency.css', import.meta.url),
  'bootstrap.min.css': ofPackage('bootstrap/dist/css/bootstrap.min.css'),
};
const asCss = { 'Content-Type': 'text/css; charset=utf-8' };

/** The pages under `/hosts`, with the style sheets and the typefaces of their makers, all from here. */
export function createHosts(backend: string): Hono {
  const site = new Hono();
  for (const host of hosts) {
    site.get(`/${host}`, async (context) => context.html(await readPage(`../hosts/${host}/index.html`, { backend })));
    site.get(`/${host}.css`, async (context) => context.body(await styleOf(host), 200, asCss));
  }
  for (const [name, file] of Object.entries(bases)) {
    site.get(`/${name}`, async (context) => context.body(await readFile(file, 'utf8'), 200, asCss));
  }
  site.get('/fonts/:file{[a-z0-9-]+\\.woff2}', async (context) => {
    const file = context.req.param('file');
    const family = Object.keys(fonts).find((name) => file.startsWith(`${name}-`));
    if (!family) return context.notFound();
    const body = await readFile(ofPackage(`${fonts[family]}/files/${file}`)).catch(() => undefined);
    return body ? context.body(new Uint8Array(body), 200, { 'Content-Type': 'font/woff2' }) : context.notFound();
  });
  return site;
}

async function styleOf(host: (typeof hosts)[number]): Promise<string> {
  const written = await readFile(fileOf(host, 'page.css'), 'utf8');
  return host === 'tailwind' ? tailwind(written, await readFile(fileOf(host, 'index.html'), 'utf8')) : written;
}

/** What Tailwind makes of a sheet for the classes of a page. */
async function tailwind(sheet: string, page: string): Promise<string> {
  const { build } = await compile(sheet, {
    loadStylesheet: async (_, base) => {
      const path = ofPackage('tailwindcss/index.css');
      return { path: path.pathname, base, content: await readFile(path, 'utf8') };
    },
  });
  const classes = [...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  return build(classes);
}
