import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementNames, elementOptions, subjectOf } from '@solidarity/contract/options';
import { blockOptions } from '../block-options.js';
import { generated, plugin } from '../generated.js';

interface Block {
  readonly name: string;
  readonly apiVersion: number;
  readonly attributes: Readonly<Record<string, { readonly type: string; readonly default: unknown }>>;
  readonly editorScript: string;
}

describe('what of the plugin is generated', () => {
  it('stands in the plugin as the contract says it now', async () => {
    for (const [path, text] of await generated()) {
      const committed = await readFile(join(plugin, path), 'utf8').catch(() => 'no such file');
      assert.equal(committed, text, `${path} is not as generated: npm run generate -w @solidarity/wordpress`);
    }
  });

  it('has a block for each element, with all that an editor may say of it', async () => {
    const files = await generated();
    for (const element of elementNames) {
      const block = JSON.parse(files.get(`blocks/${element}/block.json`) ?? '{}') as Block;
      assert.equal(block.name, `solidarity/${element}`);
      assert.equal(block.apiVersion, 3);
      assert.equal(block.editorScript, 'solidarity-blocks');
      assert.ok(subjectOf[element] in block.attributes);
      const options = Object.keys(elementOptions[element]).filter((name) => name !== 'backend');
      assert.deepEqual(Object.keys(block.attributes), [...options, 'link']);
      for (const { type, default: value } of Object.values(block.attributes)) assert.equal(typeof value, type);
    }
  });

  it('lets no author say whose backend a site speaks to', () => {
    for (const element of elementNames) assert.equal('backend' in blockOptions(element), false, element);
  });

  it('quotes words so that PHP reads them as they are', async () => {
    const php = (await generated()).get('includes/elements.php') ?? '';
    assert.match(php, /__\( 'The campaign\\'s id\.', 'solidarity' \)/);
  });
});
