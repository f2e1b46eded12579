import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { comparePictures } from './compare-pictures.js';

/** Pictures that somebody has looked at. */
const references = fileURLToPath(new URL('../../../references/', import.meta.url));
/** Where a picture goes that is not like its reference. */
const unlike = fileURLToPath(new URL('../../../../.data/pictures/', import.meta.url));

/**
 * Holds a screenshot against the reference of that name. Throws where they differ, with where to look. With `WRITE_PICTURES=1` in the
 * environment it becomes the reference, and nothing is compared.
 */
export async function matchesReference(name: string, screenshot: Buffer): Promise<void> {
  const file = join(references, `${name}.png`);
  const actual = PNG.sync.read(screenshot);
  if (process.env['WRITE_PICTURES'] === '1') {
    await mkdir(references, { recursive: true });
    return writeFile(file, packed(actual));
  }
  const kept = await readFile(file).catch(() => {
    throw new Error(
      `Expected a reference at ${file}, found none. WRITE_PICTURES=1 npm run test:file -- demo/src/e2e/host-pictures.test.ts writes it; look at it.`,
    );
  });
  const { different, marked } = comparePictures(PNG.sync.read(kept), actual);
  if (!different) return;
  await mkdir(unlike, { recursive: true });
  await writeFile(join(unlike, `${name}.png`), screenshot);
  await writeFile(join(unlike, `${name}.difference.png`), PNG.sync.write(marked));
  throw new Error(
    `Expected ${name} to look like its reference, came ${different}. The picture, and one of the difference, are in ${unlike}. ` +
      'If it should look so: WRITE_PICTURES=1 npm run test:file -- demo/src/e2e/host-pictures.test.ts, and look at what changed.',
  );
}

/** The edges of letters, which have hundreds of colours, are rounded to 16 steps a channel: nobody sees it, and it packs to two thirds. */
function packed({ width, height, data }: PNG): Buffer {
  const rounded = new PNG({ width, height });
  const colours = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const uses = new Map<number, number>();
  for (const colour of colours) uses.set(colour, (uses.get(colour) ?? 0) + 1);
  for (const [pixel, colour] of colours.entries()) {
    const isFlat = (uses.get(colour) ?? 0) > colours.length / 1000;
    for (let at = pixel * 4; at < pixel * 4 + 4; at++) {
      const value = data[at] ?? 0;
      rounded.data[at] = isFlat ? value : Math.round(value / 17) * 17;
    }
  }
  return PNG.sync.write(rounded, { colorType: 2, inputHasAlpha: true, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}
