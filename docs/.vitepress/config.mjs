import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { base, inFiles, writeFiles } from './inline-scripts.mjs';
import { config, slugify } from './markdown.mjs';
import { pages, sections } from './pages.mjs';
import { searchBox } from './search-box.mjs';

const docs = fileURLToPath(new URL('../', import.meta.url));
const description = 'Campaign elements for any web site: sign, count, write, subscribe, share. One script tag, your own backend.';

export default defineConfig({
  title: 'Solidarity',
  description,
  lang: 'en',
  base,
  head: [['link', { rel: 'icon', href: `${base}mark.svg` }]],
  outDir: '../dist/docs',
  cacheDir: '../node_modules/.cache/vitepress',
  rewrites: Object.fromEntries(pages.filter((page) => page.endsWith('README.md')).map((page) => [page, page.replace('README', 'index')])),
  metaChunk: true,
  markdown: { config, anchor: { slugify }, theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  vite: { plugins: [searchBox], resolve: { alias: [{ find: /^.*\/VPHome\.vue$/, replacement: `${docs}.vitepress/theme/Home.vue` }] } },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('solidarity-') } } },
  themeConfig: {
    logo: '/mark.svg',
    nav: sections.map(({ text, items: [first] }) => ({ text, link: first.link })),
    sidebar: sections,
    outline: { level: [2, 3] },
    search: { provider: 'local' },
  },
  transformPageData(page) {
    if (page.relativePath === 'index.md') Object.assign(page.frontmatter, home);
  },
  transformHtml: inFiles,
  buildEnd({ outDir }) {
    writeFiles(outDir);
    // Beside each page its Markdown, for those who read with a program: llms.txt leads there.
    for (const file of [...pages, 'llms.txt']) cpSync(`${docs}${file}`, `${outDir}/${file}`);
  },
});

/** What docs/README.md says in its first lines, as the head of the site. */
const home = {
  layout: 'home',
  hero: {
    name: 'Solidarity',
    text: 'Campaigns on any web site',
    tagline: 'Sign, count, write, subscribe, share: one script tag, your own backend, no cookies, no third party.',
    actions: [
      { theme: 'brand', text: 'Put it on a page', link: '/editors.html' },
      { theme: 'alt', text: 'Theme and build in', link: '/developers.html' },
      { theme: 'alt', text: 'Run a backend', link: '/backend.html' },
    ],
  },
};
