import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The first package of package-lock.json that node_modules lacks, or has in another version; undefined where all are there. Looked up on
 * disk, since npm's own list of what it installed outlives folders that were deleted, copied or half removed. File times say nothing: a
 * fresh clone and a switched branch set them as they like. Of what is optional, npm's list says which it left to other platforms.
 */
export function notInstalled(root) {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return 'node_modules'; // npm writes its list at the very end
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const listed = packagesIn(list);
  const missing = Object.entries(wanted).find(
    ([path, { optional }]) => path.includes('node_modules/') && !(optional && !listed[path]) && !isThere(root, path, wanted[path]),
  );
  return missing?.[0];
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function isThere(root, path, { version, link, resolved }) {
  try {
    if (link) return realpathSync(join(root, path)) === realpathSync(join(root, resolved));
    return JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')).version === version;
  } catch {
    return false;
  }
}
