// Runs packages/*/dist/**/*.browser.test.js in the engines named by ENGINES (default: chromium), each where it is installed.
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserSummary } from './packages/workshop/bin/reporters/browser-summary.mjs';
import { backendInOne } from './packages/workshop/bin/steps/backend-in-one.mjs';
import { findBrowsers } from './packages/workshop/bin/steps/find-browsers.mjs';
import { startWebKit } from './packages/workshop/bin/steps/webkit.mjs';
import { quietChromium } from './packages/workshop/dist/browser/quiet-chromium.js';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const watching = process.argv.includes('--watch');
const found = findBrowsers();
const resolve = { exportConditions: [watching ? 'development' : 'production', 'browser', 'default'] };

// The panel that tells of a download takes the focus from the page, and keeps it from the tests that follow.
const quietDownloads = {
  'browser.download.alwaysOpenPanel': false,
  'browser.download.folderList': 2,
  'browser.download.dir': tmpdir(),
};

const launchers = {
  // Playwright's launcher is the only one that can emulate forced colours.
  chromium: ({ chromium }) =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: chromium, args: ['--js-flags=--expose-gc', ...quietChromium] },
    }),
  // Puppeteer speaks to Firefox over WebDriver BiDi, the same way it does to Chrome.
  firefox: ({ firefox }) =>
    chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: firefox, headless: true, extraPrefsFirefox: quietDownloads } }),
  webkit: async ({ webkit }) => {
    const { port, capabilities } = await startWebKit(webkit);
    return webdriverLauncher({ hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities });
  },
};

/** Some launchers name themselves by their program once they begin; a report is easier to read by engine. */
function named(name, launcher) {
  const { initialize } = launcher;
  launcher.name = name;
  launcher.initialize = async (...args) => {
    await initialize?.apply(launcher, args);
    launcher.name = name;
  };
  return launcher;
}

const wanted = (process.env.ENGINES ?? 'chromium').split(',').filter(Boolean);
const browsers = [];
for (const engine of wanted) {
  if (!launchers[engine]) throw new Error(`ENGINES names "${engine}"; it knows ${Object.keys(launchers).join(', ')}.`);
  if (!found[engine]) throw new Error(`ENGINES names "${engine}", which is not installed here.`);
  browsers.push(named(engine, await launchers[engine](found)));
}

export default {
  rootDir,
  files: ['packages/*/dist/**/*.browser.test.js'],
  browsers,
  concurrentBrowsers: 3, // each with a window of its own; together they take two thirds of the time
  concurrency: 1, // more would put WebKit's tests into frames, where keys and the pointer cannot be sent
  nodeResolve: resolve,
  plugins: watching ? [] : [backendInOne(resolve)],
  testFramework: { config: { timeout: 10_000 } }, // axe on Firefox needs more than mocha's two seconds
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: watching }),
    browserSummary({ path: process.env.TEST_SUMMARY, rootDir }),
  ],
};
