import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a path is a folder, or one can be made there: nothing but folders stands on the way to it. */
export function canBeFolder(path: string): boolean {
  const above = dirname(path);
  if (above !== path && !canBeFolder(above)) return false;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
}
