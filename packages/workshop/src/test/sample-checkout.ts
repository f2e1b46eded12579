import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

/** Content by path. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/** The top of the real checkout. */
export const checkout = fileURLToPath(new URL('../../../../', import.meta.url));

/** A small checkout of the given files in a temporary folder, with our node_modules, gone when the test ends. Answers its path. */
export function sampleCheckout(test: TestContext, files: Files): string {
  const root = sampleFolder(test, files);
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

/** The given files alone. */
export function sampleFolder(test: TestContext, files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'solidarity-sample-'));
  test.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
