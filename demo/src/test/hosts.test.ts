import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { snippet } from '@solidarity/builder';
import { elementNames } from '@solidarity/contract/options';
import { hosts } from '../hosts.js';
import { createSite } from '../site.js';

const backend = 'http://127.0.0.1:4321';
const site = createSite({ backend, mails: () => [] });
const askFor = async (address: string): Promise<string> => (await site.request(address)).text();

const guide = await readFile(new URL('../../../docs/developers.md', import.meta.url), 'utf8');

/** The tags of a page, each with the words inside and the script behind it. */
const embedded = (page: string) =>
  [...page.matchAll(/<solidarity-(\w+) ([^>]*) style="display:block;min-height:(\d+)rem"><a [^>]*>([^<]*)<\/a>.*/g)].map(
    ([text, name = '', attributes = '', height = '', linkText = '']) => ({
      text,
      element: elementNames.find((one) => one === name) ?? assert.fail(`expected an element, came ${name}`),
      options: Object.fromEntries<string>(
        [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = 'true']) => [key, value] as const),
      ),
      height: Number(height),
      linkText,
    }),
  );

describe('the page of a host', () => {
  for (const host of hosts) {
    it(`${host} carries petition and counter as the builder writes them`, async () => {
      const page = await askFor(`/hosts/${host}`);
      const tags = embedded(page);
      assert.equal(tags.length, page.split('<solidarity-').length - 1, 'no tag is written in another way');
      for (const { text, ...input } of tags) assert.equal(text, snippet({ ...input, destination: 'html', backend }).text);
      const there = tags.map(({ element }) => element);
      assert.ok(there.includes('petition') && there.includes('counter'), there.join());
    });

    it(`${host} has one line of style about the elements, and the guide for developers has it`, async () => {
      const page = await askFor(`/hosts/${host}`);
      const styles = [...page.matchAll(/<style[^>]*>([^]*?)<\/style>/gi)].map(([, style]) => style);
      const sheet = await readFile(new URL(`../../hosts/${host}/page.css`, import.meta.url), 'utf8');
      const lines = [...styles, sheet].join('\n').split('\n');
      const ours = lines.filter((line) => line.includes('solidarity'));
      assert.equal(ours.length, 1);
      assert.ok(guide.includes(`\`${ours[0]}\``), ours[0]);
    });

    it(`${host} finds every sheet, typeface and script at its own address or at the backend’s`, async () => {
      const page = await askFor(`/hosts/${host}`);
      const sheets = [...page.matchAll(/<link rel="?stylesheet"?[^>]*href="([^"]*)"/gi)].map(([, href = '']) => href);
      assert.ok(sheets.length > 0);
      const bodies = await Promise.all(sheets.map(askFor));
      const loaded = [page, ...bodies].flatMap((text) => [
        ...[...text.matchAll(/url\((['"]?)(?!['"]?data:)([^'")]*)\1\)/g)].map(([, , address = '']) => address),
        ...[...text.matchAll(/\ssrc="([^"]*)"/g)].map(([, address = '']) => address),
      ]);
      assert.deepEqual(
        [...sheets, ...loaded].filter((address) => !address.startsWith('/') && address !== `${backend}/solidarity.js`),
        [],
      );
      for (const address of [...sheets, ...loaded.filter((one) => one.startsWith('/'))]) {
        assert.equal((await site.request(address)).status, 200, address);
      }
    });
  }

  it('has from Tailwind what its classes ask for, and its preflight', async () => {
    const sheet = await askFor('/hosts/tailwind.css');
    assert.match(sheet, /\.lg\\:col-span-2/);
    assert.match(sheet, /box-sizing: border-box/);
    assert.doesNotMatch(sheet, /@import|@tailwind|@theme/);
  });

  it('has no typeface that is not there', async () => {
    assert.equal((await site.request('/hosts/fonts/inter-martian-wght-normal.woff2')).status, 404);
    assert.equal((await site.request('/hosts/fonts/comic-latin.woff2')).status, 404);
  });
});
