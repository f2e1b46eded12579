// `npm run generate -w @solidarity/wordpress`: writes what of the plugin follows from the contract. A test holds it to that.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generated, plugin } from './generated.js';

for (const [path, text] of await generated()) {
  await mkdir(dirname(join(plugin, path)), { recursive: true });
  await writeFile(join(plugin, path), text);
}
