import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A disk that is full after two megabytes. */
export interface SmallDisk {
  readonly path: string;
  /** Makes room for eight. */
  grow(): Promise<unknown>;
}

/** Undefined where this user may not mount one, with a line that says so: whoever asks must have another way to be without space. */
export async function smallDisk(t: TestContext): Promise<SmallDisk | undefined> {
  const path = await mkdtemp(join(tmpdir(), 'solidarity-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=2m,mode=700', 'tmpfs', path]);
  } catch (error) {
    await rm(path, { recursive: true });
    t.diagnostic(`no disk could be mounted, so the database has a limit of pages instead: ${String(error)}`);
    return undefined;
  }
  t.after(async () => {
    await run('umount', ['--lazy', path]);
    await rm(path, { recursive: true });
  });
  return { path, grow: () => run('mount', ['-o', 'remount,size=8m', path]) };
}
