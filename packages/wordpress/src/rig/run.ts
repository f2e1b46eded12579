// `npm run wordpress`: a real WordPress, the real backend, Chromium. Brings a petition into posts in every way and role, visits them,
// signs, and holds what came of it against what we tell editors. `npm run wordpress -- shortcode author` plays a part of it.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startDemo } from '@solidarity/demo';
import { openBrowser } from '@solidarity/workshop/browser/open-browser';
import { builderWays } from './builder-ways.js';
import { logIn } from './dashboard.js';
import { pluginManners } from './plugin-manners.js';
import { findPrograms } from './needs.js';
import { play, type Outcome } from './play.js';
import { table } from './table.js';
import { waysFor } from './ways.js';
import { roles, startWordPress } from './wordpress.js';

const campaign = 'unconfirmed';
const cli = fileURLToPath(new URL('../../../server/dist/main/cli.js', import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(words: readonly string[]): Promise<boolean> {
  const programs = await findPrograms();
  const folder = await mkdtemp(join(tmpdir(), 'solidarity-wp-'));
  const closing: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const demo = await startDemo({ port: 0, backendPort: 0, data: join(folder, 'backend') });
    closing.unshift(() => demo.close());
    const wordpress = await startWordPress(programs, folder, demo.backend);
    closing.unshift(() => wordpress.close());
    const browser = await openBrowser();
    closing.unshift(() => browser.close());
    say(`WordPress ${wordpress.version} at ${wordpress.address}, backend at ${demo.backend}\n`);

    const ways = [...waysFor(demo.backend, campaign), ...builderWays(demo.backend, campaign)];
    const outcomes: Outcome[] = [];
    const playAll = async (plugin: boolean): Promise<void> => {
      for (const role of roles) {
        const chosen = ways.filter((way) => way.plugin === plugin && words.every((word) => `${way.name} ${role}`.includes(word)));
        if (chosen.length === 0) continue;
        const dashboard = await logIn(browser, wordpress, role);
        for (const way of chosen) outcomes.push(await play(way, role, wordpress, browser, dashboard));
        await dashboard.close();
      }
    };
    await playAll(false);
    const manners = await pluginManners(wordpress, browser, demo.backend, campaign);
    await playAll(true);
    const rows = await signedAt(join(folder, 'backend'));
    const complaints = await wordpress.complaints();
    say(table(outcomes, rows));
    for (const { name, failure } of manners)
      say(`${failure === undefined ? '✔' : '✖'} ${name}${failure === undefined ? '' : `: ${failure}`}`);
    for (const line of complaints) say(`✖ PHP: ${line}`);
    const well = outcomes.filter(({ seen, expected, signers }) => seen === expected && signers.every((email) => rows.has(email)));
    const kept = manners.filter(({ failure }) => failure === undefined);
    const passed = well.length + kept.length;
    const failed = outcomes.length + manners.length - passed + complaints.length;
    say(`\n${passed} as expected, ${failed} not`);
    return failed === 0;
  } finally {
    for (const close of closing) await close();
  }
}

/** Everybody whose signature the backend keeps, out of its own export. */
async function signedAt(data: string): Promise<ReadonlySet<string>> {
  const env = { ...process.env, SOLIDARITY_DATA: data, SOLIDARITY_CAMPAIGNS: join(data, 'campaigns') };
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'export', '--csv', campaign], { env });
  return new Set(stdout.match(/[\w.]+@example\.org/g));
}

run(process.argv.slice(2)).then(
  (well) => process.exit(well ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
