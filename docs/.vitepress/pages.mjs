import { readdirSync, readFileSync } from 'node:fs';

const docs = new URL('../', import.meta.url);
const read = (page) => readFileSync(new URL(page, docs), 'utf8');

/** Folders whose own README is listed: the other pages of the folder stand below it. */
const folders = ['cms', 'decisions'];

/** A page's address on the site, from its path in docs/. */
export const address = (page) => `/${page.replace(/README\.md$/, '').replace(/\.md$/, '.html')}`;

/** Every page of docs/, by its path there. */
export const pages = readdirSync(docs, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && !path.startsWith('.'))
  .sort((a, b) => a.localeCompare(b));

/** The navigation is what docs/README.md lists: a section for each reader, a line for each page. */
export const sections = read('README.md')
  .split(/^## /m)
  .slice(1)
  .map((section) => ({ text: section.slice(0, section.indexOf('\n')), items: listed(section).map(item) }));

const shown = new Set(sections.flatMap(({ items }) => items.flatMap(({ page, items = [] }) => [page, ...items.map((one) => one.page)])));
const others = pages.filter((page) => page !== 'README.md' && !shown.has(page));
// A page that docs/README.md forgot is found all the same.
if (others.length > 0) sections.push({ text: 'Also', items: others.map((page) => ({ text: title(page), page, link: address(page) })) });

function listed(section) {
  return [...section.matchAll(/^- \[(?<text>[^\]]+)\]\((?<page>[^)]+)\)/gm)].map(({ groups }) => groups);
}

function item({ text, page }) {
  const link = address(page);
  const folder = folders.find((name) => page === `${name}/README.md`);
  if (!folder) return { text, page, link };
  const below = pages.filter((path) => path.startsWith(`${folder}/`) && path !== page);
  return { text, page, link, collapsed: true, items: below.map((path) => ({ text: title(path), page: path, link: address(path) })) };
}

/** A page's first heading, without its marks. */
function title(page) {
  return (/^# (.+)$/m.exec(read(page))?.[1] ?? page).replaceAll('`', '');
}
