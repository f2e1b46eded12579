import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** Where Debian puts WordPress. */
export const debianWordPress = '/usr/share/wordpress';

const packages = 'wordpress wordpress-theme-twentytwentythree php-cli php-mysql php-xml php-mbstring php-gd mariadb-server';
const extensions = ['mysqli', 'xml', 'mbstring', 'gd'];

export interface Programs {
  readonly php: string;
  readonly mariadbd: string;
  readonly installDb: string;
}

/** The programs that the rig starts. Throws with everything that is missing and the one line that installs it. */
export async function findPrograms(): Promise<Programs> {
  const [php, mariadbd, installDb] = ['php', 'mariadbd', 'mariadb-install-db'].map(find);
  const missing = [
    ...(php ? await missingExtensions(php) : ['php']),
    ...(mariadbd && installDb ? [] : ['mariadb-server']),
    ...(existsSync(join(debianWordPress, 'wp-includes')) ? [] : [debianWordPress]),
    ...(existsSync(join(debianWordPress, 'wp-content/themes/twentytwentythree')) ? [] : ['the theme Twenty Twenty-Three']),
  ];
  if (!php || !mariadbd || !installDb || missing.length > 0) {
    throw new Error(`This needs a WordPress of Debian's, and found no ${missing.join(', ')}. Install it:
  apt-get install --no-install-recommends ${packages}
No service of theirs has to run: the rig starts its own, in a folder that it removes.`);
  }
  return { php, mariadbd, installDb };
}

async function missingExtensions(php: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(php, ['-m']);
  const there = new Set(stdout.toLowerCase().split(/\s+/));
  return extensions.filter((name) => !there.has(name)).map((name) => `PHP extension ${name}`);
}

function find(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
