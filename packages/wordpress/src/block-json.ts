import type { ElementName } from '@solidarity/contract/options';
import { blockOptions } from './block-options.js';
import { blockWords } from './block-words.js';

/** What WordPress reads of a block, in the shape of https://schemas.wp.org/trunk/block.json. */
export function blockJson(element: ElementName, version: string): object {
  const { title, description, keywords, icon } = blockWords[element];
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `solidarity/${element}`,
    version,
    title,
    category: 'widgets',
    icon,
    description,
    keywords,
    textdomain: 'solidarity',
    attributes: {
      ...Object.fromEntries(
        Object.entries(blockOptions(element)).map(([name, { kind }]) => [
          name,
          kind === 'switch' ? { type: 'boolean', default: false } : { type: 'string', default: '' },
        ]),
      ),
      link: { type: 'string', default: '' },
    },
    supports: { html: false, align: ['wide', 'full'], spacing: { margin: true } },
    editorScript: 'solidarity-blocks',
  };
}
