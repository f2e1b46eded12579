import { posix } from 'node:path';

/** As git hosts and the check `links` name a heading, so that a link to one holds there and here. */
export const slugify = (words) =>
  words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** The pages are plain Markdown that reads well on a git host; this is all that is done to it on the way to the site. */
export function config(md) {
  md.core.ruler.push('repository-links', repositoryLinks);
  md.core.ruler.push('cards', cards);
  const inline = md.renderer.rules.code_inline;
  // The pages tell of {{places}} of their own, which Vue must not fill.
  md.renderer.rules.code_inline = (...given) => inline(...given).replace('<code', '<code v-pre');
  const plain = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info, content } = tokens[index];
    const code = plain(tokens, index, ...rest);
    return /^html live\b/.test(info) ? live(md.utils.escapeHtml(JSON.stringify(content))) + code : code;
  };
}

/** A block of code that begins with "```html live" is shown at work above itself. */
const live = (content) => `<div class="live" v-html="${content}"></div>\n`;

/** Where `npm start` shows every state; it stands beside this site then, and is no page of it. */
const gallery = 'http://localhost:8080/gallery';

/** A link to a README leads to the folder's page; one that leaves docs/ is text, since the site holds no other files. */
function repositoryLinks({ tokens, env }) {
  for (const { children } of tokens) {
    let dropped = false;
    for (const token of children ?? []) {
      if (token.type === 'link_open') {
        const href = token.attrGet('href') ?? '';
        dropped = !/^[a-z]+:|^#/i.test(href) && posix.join(posix.dirname(env.relativePath), href).startsWith('..');
        if (href.startsWith(gallery)) token.attrs = Object.entries({ href: href.replace(gallery, '/gallery'), target: '_self' });
        else token.attrSet('href', href.replace(/(^|\/)README\.md(?=$|#)/, '$1index.md'));
      }
      if (dropped && /^link_(?:open|close)$/.test(token.type)) Object.assign(token, { type: 'text', content: '', tag: '', nesting: 0 });
    }
  }
}

/** On the home each line is a card: its link is the title, so that what is said after the colon begins anew. */
function cards({ tokens, env }) {
  if (env.relativePath !== 'index.md') return;
  for (const { children } of tokens) {
    const said = children?.[children.findIndex(({ type }) => type === 'link_close') + 1];
    if (said?.content.startsWith(': ')) said.content = said.content[2].toUpperCase() + said.content.slice(3);
  }
}
