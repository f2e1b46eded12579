import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referenceFiles } from './reference-files.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
for (const [path, text] of await referenceFiles(root)) {
  // What has not changed keeps its time, by which the documentation's site tells whether it is due.
  if ((await readFile(join(root, path), 'utf8').catch(() => undefined)) === text) continue;
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
