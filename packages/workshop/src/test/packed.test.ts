import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bundle } from './bundle.js';
import { packAll, type Packed } from './pack-all.js';
import { checkout } from './sample-checkout.js';

const elements = ['petition', 'counter', 'newsletter', 'share', 'letter'];
const compiler = join(checkout, 'node_modules/typescript/bin/tsc');

/** What every element stands on. */
const shared = ['@lit/reactive-element', '@solidarity/contract', '@solidarity/core', 'lean-qr', 'lit-element', 'lit-html', 'zod'];

const compilerOptions = {
  module: 'NodeNext',
  target: 'ES2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  noEmit: true,
};

/** What a page with a petition of its own writes; the last line asks for what no event tells. */
const page = `import '@solidarity/petition/define';
import type { SolidarityPetition } from '@solidarity/petition';

document.addEventListener('solidarity-signed', ({ detail }) => {
  const state: 'confirm' | 'counted' | 'queued' | 'accepted-unverified' = detail.state;
  console.log(detail.campaign, state);
});
const petition: SolidarityPetition | null = document.querySelector('solidarity-petition');
if (petition) petition.campaign = 'protect-asylum';
document.addEventListener('solidarity-signed', ({ detail }) => console.log(detail.email));
`;

describe('what is packed to be published', () => {
  let packed: Packed;
  before(async () => {
    packed = await packAll();
    await writePages(packed);
  });
  after(() => packed.clear());

  it('holds what is built, its sources, and what a stranger has to know, and no tests', () => {
    for (const { name, files } of packed.packages) {
      for (const needed of ['package.json', 'README.md', 'LICENSE']) assert.ok(files.includes(needed), `${name} lacks ${needed}`);
      const astray = files.filter((path) => /(?:^|\/)(?:test|e2e|node_modules)\/|tsbuildinfo/.test(path));
      assert.deepEqual(astray, [], name);
    }
  });

  it('leads nowhere in its README but to what is packed with it: on npm a package has nothing beside it', async () => {
    for (const { name, files } of packed.packages) {
      const links = [...(await readmeOf(packed, name)).matchAll(/\]\((?!https:)(?<path>[^)\s#]*)/g)].map(
        ({ groups }) => groups?.['path'] ?? '',
      );
      assert.deepEqual(
        links.filter((path) => !files.includes(path)),
        [],
        name,
      );
    }
  });

  it('is a package as publint judges it', async () => {
    for (const { name, tarball } of packed.packages) {
      const { messages, pkg } = await publint({ pack: { tarball: Uint8Array.from(await readFile(tarball)).buffer }, strict: true });
      const said = messages.map((message) => formatMessage(message, pkg, { color: false }));
      assert.deepEqual(said, [], name);
    }
  });

  it("is typed: a page of one's own, every door, and what each README writes", async () => {
    const told = await compile(packed.folder);
    assert.match(told, /^page\.ts\(10,\d+\): error TS2339: Property 'email' does not exist on type '[^\n]+\n$/);
  });

  for (const element of elements) {
    it(`bundles ${element} alone, of which a page loads at most 16 kB at once`, async () => {
      const { atOnce, whole, packages, weight } = await bundle(packed.folder, `import '@solidarity/${element}/define';`);
      const own = [`@solidarity/${element}`, ...(element === 'letter' ? ['docx'] : [])];
      assert.deepEqual(packages, [...shared, ...own].sort());
      assert.ok(weight <= 16_384, `${weight} bytes`);
      assert.equal(atOnce.split('customElements.define(').length - 1, 1);
      assert.equal(whole.split('customElements.define(').length - 1, 1);
    });
  }

  it('does nothing by a class alone: it is defined nowhere, and left out where nobody uses it', async () => {
    const used = await bundle(packed.folder, "import { SolidarityPetition } from '@solidarity/petition'; console.log(SolidarityPetition);");
    assert.doesNotMatch(used.whole, /customElements\.define\(/);
    assert.match(used.atOnce, /solidarity/);
    const unused = await bundle(packed.folder, "import { SolidarityPetition } from '@solidarity/petition';");
    assert.equal(unused.atOnce, '');
  });
});

const readmeOf = ({ folder }: Packed, name: string): Promise<string> => readFile(join(folder, 'node_modules', name, 'README.md'), 'utf8');

/** Pages of somebody who has installed them, and what each README writes. */
async function writePages(packed: Packed): Promise<void> {
  const { folder, packages } = packed;
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  await write('package.json', '{ "type": "module" }');
  await write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  await write('page.ts', page);
  await write('doors.ts', doorsOf(packages));
  for (const { name } of packages) {
    const code = [...(await readmeOf(packed, name)).matchAll(/^```js\n([\s\S]+?)^```$/gm)].map(([, written]) => written);
    await write(`readme-${name.replace('@solidarity/', '')}.ts`, `${code.join('\n')}\nexport {};\n`);
  }
}

/** Every way into a package that has types. Those for frameworks need the frameworks, and are held against pages of theirs. */
function doorsOf(packages: Packed['packages']): string {
  const doors = packages
    .filter(({ name }) => name !== '@solidarity/embed')
    .flatMap(({ name, manifest }) => Object.entries(manifest.exports).map(([door, at]) => ({ name: `${name}${door.slice(1)}`, at })))
    .filter(({ name, at }) => typeof at === 'object' && !name.includes('*'));
  return doors.map(({ name }) => `import {} from '${name}';`).join('\n');
}

/** What the compiler says, which leaves with an error where it finds one. */
const compile = (cwd: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, [compiler, '-p', '.', '--pretty', 'false'], { cwd }, (_, told) => resolve(told));
  });
