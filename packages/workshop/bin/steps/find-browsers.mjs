import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { install, mayInstall, onPath } from './apt.mjs';

const { env, platform } = process;

const chromeNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const firefoxNames = ['firefox-esr', 'firefox'];

const chromePlaces = {
  darwin: ['Google Chrome', 'Chromium', 'Google Chrome Canary', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};
const firefoxPlaces = { darwin: ['Firefox.app/Contents/MacOS/firefox'], win32: ['Mozilla Firefox\\firefox.exe'] };
const roots = {
  darwin: ['/Applications', join(homedir(), 'Applications')],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA],
};

/** The engines on this machine, each with the program that starts it. An engine that is not there is undefined. */
export function findBrowsers() {
  return {
    chromium: given('CHROME_PATH') ?? find(chromeNames, chromePlaces),
    firefox: given('FIREFOX_PATH') ?? find(firefoxNames, firefoxPlaces),
    webkit: findWebKit(),
  };
}

/** Finds the engines, and where Chromium is missing installs it if this machine allows. Throws one line that says what to do if not. */
export async function provideBrowsers() {
  const found = findBrowsers();
  const wanted = [];
  if (!found.chromium) wanted.push(['chromium']);
  if (env.CI === 'true' && !found.firefox) wanted.push(['firefox-esr']);
  if (env.CI === 'true' && !found.webkit) wanted.push(['webkit2gtk-driver', 'xvfb']);
  if (mayInstall()) await install(wanted);
  const browsers = mayInstall() ? findBrowsers() : found;
  if (!browsers.chromium) {
    const how = platform === 'linux' ? 'Install it (Debian: sudo apt-get install chromium)' : 'Install Chrome';
    throw new Error(`The browser tests need Chrome or Chromium and none was found. ${how}, or set CHROME_PATH to the program.`);
  }
  return browsers;
}

function given(name) {
  const path = env[name];
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`${name} says ${path}, and there is no such file.`);
  return path;
}

function find(names, places) {
  const known = (roots[platform] ?? []).filter(Boolean).flatMap((folder) => (places[platform] ?? []).map((place) => join(folder, place)));
  return names.map(onPath).find(Boolean) ?? known.find((path) => existsSync(path));
}

/** WebKit is driven through its own driver, on a screen of its own; only WebKitGTK has both parts in one place. */
function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const libraries =
    platform === 'linux' ? ['/usr/lib', `/usr/lib/${{ x64: 'x86_64', arm64: 'aarch64' }[process.arch] ?? ''}-linux-gnu`] : [];
  const browser = libraries
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'MiniBrowser')))
    .find((path) => /webkit(2gtk|gtk)-[\d.]+\/MiniBrowser$/.test(path) && existsSync(path));
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}
