import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { elementNames } from '@solidarity/contract/options';
import { blockJson } from './block-json.js';
import { elementsPhp } from './elements-php.js';

/** The folder that is the plugin: zipped as it is, it can be installed. Ends with a slash. */
export const plugin = fileURLToPath(new URL('../solidarity/', import.meta.url));

/** What of the plugin is written by a program, by path within its folder. It is committed, as its users build nothing. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  const blocks = elementNames.map((element) => {
    return [`blocks/${element}/block.json`, `${JSON.stringify(blockJson(element, manifest.version), null, 2)}\n`] as const;
  });
  return new Map([...blocks, ['includes/elements.php', elementsPhp()]]);
}
