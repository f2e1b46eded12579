import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ListFile } from '@solidarity/contract';
import { listFrom } from '../rules/list-file.js';
import { readChecked, readFolder, refuseTaken, writeWhole, type AddedFile } from './file-folder.js';
import { languageNotes } from './language-notes.js';

/** Reads and checks one list's file. Throws `CampaignFault`, which names the file. */
export const readList = (path: string): Promise<ListFile> => readChecked(path, listFrom);

/** Every list of a folder, by name of file. Throws one `CampaignFault` that holds the faults of all. */
export const readLists = (folder: string): Promise<ListFile[]> => readFolder(folder, listFrom);

/** Checks a file and puts it into the folder in one step. Says whether one was there. */
export async function addList(path: string, folder: string): Promise<AddedFile> {
  const list = await readList(path);
  const { id } = list;
  await refuseTaken(folder, { id, name: basename(path) });
  await mkdir(folder, { recursive: true });
  const isNew = !(await readdir(folder)).includes(`${id}.json`);
  const target = join(folder, `${id}.json`);
  await writeWhole(target, await readFile(path, 'utf8'));
  return { id, path: target, isNew, notes: languageNotes(list) };
}
