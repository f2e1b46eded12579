import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CampaignFault } from '../rules/campaign-file.js';

/** Checks a parsed JSON value; the name of the file is only for the message. Throws `CampaignFault`. */
export type CheckFile<File> = (json: unknown, name: string) => File;

/** A file that was put among those served: where it is, whether none was there, and what to know of its languages. */
export interface AddedFile {
  readonly id: string;
  readonly path: string;
  readonly isNew: boolean;
  readonly notes: readonly string[];
}

/** Reads and checks one file. Throws `CampaignFault`, which names it. */
export async function readChecked<File>(path: string, check: CheckFile<File>): Promise<File> {
  const name = basename(path);
  let json: unknown;
  try {
    json = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CampaignFault([`${name}: /: expected a file of JSON; got: ${reason}`]);
  }
  return check(json, name);
}

/** Every file of a folder, by name; none where there is no folder. Throws one `CampaignFault` that holds the faults of all. */
export async function readFolder<File extends { readonly id: string }>(folder: string, check: CheckFile<File>): Promise<File[]> {
  const files = new Map<string, File>();
  const lines: string[] = [];
  for (const name of await namesIn(folder)) {
    try {
      const file = await readChecked(join(folder, name), check);
      const [other] = [...files].find(([, { id }]) => id === file.id) ?? [];
      if (other !== undefined) lines.push(`${takenLine(name, file.id, other)}; remove one of the two`);
      files.set(name, file);
    } catch (error) {
      if (!(error instanceof CampaignFault)) throw error;
      lines.push(...error.lines);
    }
  }
  if (lines.length > 0) throw new CampaignFault(lines);
  return [...files.values()];
}

/** Throws `CampaignFault` where another file of the folder than `<id>.json` has this id. `name` is only for the message. */
export async function refuseTaken(folder: string, { id, name }: { readonly id: string; readonly name: string }): Promise<void> {
  for (const other of (await namesIn(folder)).filter((found) => found !== `${id}.json`)) {
    const found = await readChecked(join(folder, other), idIn).catch(() => undefined);
    if (found === id) throw new CampaignFault([`${takenLine(name, id, other)}; remove ${other}, or rename it to ${id}.json`]);
  }
}

const idIn: CheckFile<unknown> = (json) => (json !== null && typeof json === 'object' && 'id' in json ? json.id : undefined);

const takenLine = (name: string, id: string, other: string): string =>
  `${name}: /id: expected an id that no other file has; got "${id}", which ${other} has`;

/** The files of a folder that are read; none where there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((found) => found.endsWith('.json') && !found.startsWith('.')).sort();
}

/** Writes a file in one step, so that nobody ever reads half of it. */
export async function writeWhole(target: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}
