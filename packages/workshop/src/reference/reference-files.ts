import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format, resolveConfig } from 'prettier';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageOf } from './element-page.js';
import { galleryPageOf } from './gallery-page.js';
import { llmsOf } from './llms.js';
import { typesOf } from './element-types.js';
import { tokensOf } from './family-tokens.js';
import { declarationsOf, packagedManifest, readFamily, readManifest } from './manifest.js';

const generated = 'Written by `npm run build` from the sources of the elements.';

/**
 * All that is written from the elements' own sources, by path from the top: the manifest and what editors of code and frameworks read of
 * it, in the package of the tag, and each element's own in its package; what the page for designers sets, in the builder; and the
 * reference in the guides.
 */
export async function referenceFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const manifest = await readManifest(root);
  const { name, version } = JSON.parse(await readFile(join(root, 'packages/embed/package.json'), 'utf8')) as Record<string, string>;
  // Each changes what it is given.
  const copy = () => structuredClone(manifest) as unknown as Parameters<typeof getWebTypesData>[0];
  const files = new Map([
    ['packages/embed/custom-elements.json', JSON.stringify(manifest)],
    ['packages/embed/editors/vscode.html-custom-data.json', getVsCodeHtmlCustomData(copy(), { hideCssPropertiesDocs: true })],
    ['packages/embed/editors/vscode.css-custom-data.json', getVsCodeCssCustomData(copy(), {})],
    [
      'packages/embed/editors/web-types.json',
      JSON.stringify({ ...JSON.parse(getWebTypesData(copy(), { hideCssPropertiesDocs: true })), name, version }),
    ],
  ]);
  for (const [file, types] of typesOf(manifest)) files.set(`packages/embed/types/${file}`, `// ${generated}\n${types}`);
  files.set('packages/builder/src/theme/family-tokens.ts', `// ${generated}\n${tokensOf(await readFamily(root))}`);
  for (const element of declarationsOf(manifest)) {
    const folder = `packages/${element.tagName.replace('solidarity-', '')}`;
    files.set(`${folder}/custom-elements.json`, JSON.stringify(packagedManifest(element)));
    files.set(`docs/reference/${element.tagName}.md`, `<!-- ${generated} -->\n\n${pageOf(element)}`);
  }
  files.set('docs/gallery.md', `<!-- Written by \`npm run build\` from the states of the gallery. -->\n\n${await galleryPageOf(root)}`);
  const style = await resolveConfig(join(root, 'package.json'));
  const formatted = [...files].map(async ([path, text]) => [path, await format(text, { ...style, filepath: path })] as const);
  return new Map([...(await Promise.all(formatted)), ['docs/llms.txt', await llmsOf(root, declarationsOf(manifest))]]);
}
