import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the site lies on its host. */
export const base = '/docs/';
const files = new Map();

/** Puts what VitePress writes into a page as inline scripts into files, so that a policy can forbid inline scripts altogether. */
export function inFiles(html) {
  return html.replace(/<script(?<attributes>[^>]*)>(?<text>[^<]+)<\/script>/g, (whole, attributes, text) => {
    if (/\bsrc=/.test(attributes)) return whole;
    const name = `assets/inline.${createHash('sha256').update(text).digest('base64url').slice(0, 10)}.js`;
    files.set(name, text);
    return `<script${attributes} src="${base}${name}"></script>`;
  });
}

/** Writes the files that the pages of this build ask for. */
export function writeFiles(folder) {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}
