import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The campaigns, and the lists, as they are written, with the demo site at this address. */
export const campaignsFolder = fileURLToPath(new URL('../campaigns/', import.meta.url));
export const listsFolder = fileURLToPath(new URL('../lists/', import.meta.url));
const siteInFiles = 'http://localhost:8080';

/** The folder of campaigns to serve. Where the site has another address than the files name, a copy that names the right one. */
export const campaignsFor = (site: string, dataFolder: string): Promise<string> =>
  namingSite(campaignsFolder, site, join(dataFolder, 'campaigns'));

/** Likewise of lists. */
export const listsFor = (site: string, dataFolder: string): Promise<string> => namingSite(listsFolder, site, join(dataFolder, 'lists'));

async function namingSite(written: string, site: string, folder: string): Promise<string> {
  if (site === siteInFiles) return written;
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(written)) {
    const text = await readFile(join(written, file), 'utf8');
    await writeFile(join(folder, file), text.replaceAll(siteInFiles, site));
  }
  return folder;
}
