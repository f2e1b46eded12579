import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The campaigns as they are written, with the demo site at this address. */
export const campaignsFolder = fileURLToPath(new URL('../campaigns/', import.meta.url));
const siteInFiles = 'http://localhost:8080';

/** The folder of campaigns to serve. Where the site has another address than the files name, a copy that names the right one. */
export async function campaignsFor(site: string, dataFolder: string): Promise<string> {
  if (site === siteInFiles) return campaignsFolder;
  const folder = join(dataFolder, 'campaigns');
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(campaignsFolder)) {
    const text = await readFile(join(campaignsFolder, file), 'utf8');
    await writeFile(join(folder, file), text.replaceAll(siteInFiles, site));
  }
  return folder;
}
