import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

type Files = Readonly<Record<string, unknown>>;

/** A folder with these files in it, until it is removed. */
export async function folderWith(files: Files): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'solidarity-'));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(path, name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** The same, and it goes when the test ends. */
export async function temporaryFolder(t: TestContext, files: Files = {}): Promise<string> {
  const { path, remove } = await folderWith(files);
  t.after(remove);
  return path;
}
