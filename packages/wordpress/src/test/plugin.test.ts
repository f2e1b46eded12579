import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { plugin } from '../generated.js';

const read = (path: string): Promise<string> => readFile(join(plugin, path), 'utf8');
const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
const files = (await readdir(plugin, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
const php = await Promise.all(files.filter((path) => path.endsWith('.php')).map(async (path) => ({ path, text: await read(path) })));

/** What PHP itself makes of it, `npm run wordpress` shows; here is what can be held without PHP. */
describe('the folder that is the plugin', () => {
  it('says one version everywhere', async () => {
    const main = await read('solidarity.php');
    const said = [
      /\* Version:\s+(\S+)/.exec(main)?.[1],
      /const VERSION = '([^']+)'/.exec(main)?.[1],
      /Stable tag: (\S+)/.exec(await read('readme.txt'))?.[1],
    ];
    assert.deepEqual(said, [manifest.version, manifest.version, manifest.version]);
  });

  it('carries the licence', async () => {
    assert.equal(await read('license.txt'), await readFile(new URL('../../../../LICENSE', import.meta.url), 'utf8'));
    for (const file of ['solidarity.php', 'readme.txt']) assert.match(await read(file), /GPL-2\.0-or-later/);
  });

  it('brings every file that it asks for, and asks for every file that it brings', () => {
    const asked = php.flatMap(({ text }) => [...text.matchAll(/require __DIR__ \. '\/([^']+)'/g)].map(([, path = '']) => path));
    const brought = php.map(({ path }) => path).filter((path) => path.startsWith('includes/'));
    const fromIncludes = asked.map((path) => (path.startsWith('includes/') ? path : `includes/${path}`));
    assert.deepEqual(fromIncludes.sort(), brought.sort());
  });

  it('does nothing where WordPress did not ask for it', () => {
    for (const { path, text } of php) assert.match(text, /^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, path);
  });

  it('makes no request of its own', () => {
    for (const { path, text } of php) {
      assert.doesNotMatch(text, /wp_(?:safe_)?remote_|curl_|fsockopen|file_get_contents|WP_Http|download_url|wp_oembed_(?:get|add)/, path);
    }
  });

  it('escapes whatever it echoes', () => {
    const echoes = php.flatMap(({ text }) => [...text.matchAll(/<\?=|(?:echo|print)\s+(?<first>\w+)?/g)]);
    assert.ok(echoes.length > 0);
    for (const { 0: found, groups } of echoes) assert.match(groups?.['first'] ?? '', /^esc_(?:attr|html|url)$/, found);
  });
});
