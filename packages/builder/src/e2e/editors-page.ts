import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { drupalBasic, drupalDiv } from './filters/drupal.js';
import { joomla } from './filters/joomla.js';
import { kses } from './filters/kses.js';
import type { Sieve } from '../snippet/sieves.js';

/** A page in which every editor stands ready. */
export interface EditorsPage {
  readonly page: Page;
  /** What is left of some HTML, or of a text that is pasted, after one editor or filter. */
  pass(sieve: Sieve, html: string): Promise<string>;
}

const require = createRequire(import.meta.url);
const tinymce = (version: 6 | 7 | 8) => ({
  files: ['tinymce.min.js', 'themes/silver/theme.min.js', 'models/dom/model.min.js', 'icons/default/icons.min.js'].map((file) =>
    require.resolve(`tinymce${version}/${file}`),
  ),
  editor: `tinymce${version}`,
});

export async function openEditors(browser: Browser): Promise<EditorsPage> {
  const page = await browser.newPage();
  // Nothing that an editor is given may be fetched.
  await page.route('**/*', (route) => route.abort());
  const address = 'https://editors.example/';
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Editors</title>' }));
  await page.goto(address);
  for (const version of [6, 7, 8] as const) {
    const { files, editor } = tinymce(version);
    for (const path of files) await page.addScriptTag({ path });
    await page.evaluate(
      (name) => Object.assign(window, { [name]: (window as unknown as { tinymce: unknown }).tinymce, tinymce: undefined }),
      editor,
    );
  }
  await page.addScriptTag({ path: require.resolve('quill/dist/quill.js') });
  await page.addScriptTag({ path: join(dirname(require.resolve('ckeditor5/package.json')), 'dist/browser/ckeditor5.umd.js') });
  await page.addScriptTag({ content: await bundled() });
  return { page, pass: (sieve, html) => pass(page, sieve, html) };
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./in-page.js', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"', 'globalThis.IS_GUTENBERG_PLUGIN': 'false', 'globalThis.SCRIPT_DEBUG': 'false' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const filters: Readonly<Partial<Record<Sieve, (html: string) => string>>> = {
  kses,
  'drupal-basic': (html) => drupalBasic(html),
  'drupal-div': drupalDiv,
  joomla,
};

function pass(page: Page, sieve: Sieve, html: string): Promise<string> {
  const filter = filters[sieve];
  if (filter) return Promise.resolve(filter(html));
  return page.evaluate(
    ([name, given]) => (window as unknown as { pass: Record<string, (html: string) => Promise<string>> }).pass[name]?.(given) ?? '',
    [sieve, html] as const,
  );
}
