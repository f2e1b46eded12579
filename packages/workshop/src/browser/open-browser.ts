import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { quietChromium } from './quiet-chromium.js';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
/** The Chromium of this machine, or the one that `CHROME_PATH` names. Throws where there is none. */
export function openBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromePath(), args: [...quietChromium, ...args] });
}
/** The program that `openBrowser` starts. */
export function chromePath(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = process.env['CHROME_PATH'] ?? onPath.find((path) => existsSync(path));
  if (!found) throw new Error('Expected Chrome or Chromium on the PATH, found none. Install one, or set CHROME_PATH to the program.');
  return found;
}
