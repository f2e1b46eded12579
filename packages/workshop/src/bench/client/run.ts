import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { BenchResult } from '../bench-result.js';
import { buildPeers } from './build-peers.js';
import { spend, visit, visitFromAfar } from './measure.js';
import { openBrowser } from '../../browser/open-browser.js';
import { reportCounters, reportReady, reportSpent, reportVisits } from './report.js';
import { takeRounds } from './rounds.js';
import { serveBackend } from './serve-backend.js';
import { servePages, type RunningPages } from './serve-pages.js';
import { blank, compared, counters, handWritten, ours, oursWithCount, react } from './variants.js';
import { watchCounters } from './watch-counters.js';

const embed = fileURLToPath(new URL('../../../../embed/dist/', import.meta.url));

const thisMachineOnly = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

interface Options {
  /** How many rounds are kept; 9 unless told. */
  readonly rounds?: string;
  /** Three rounds, for whoever changes the bench itself. */
  readonly quick?: string;
  /** A folder with the tag to measure, instead of the one that was built here. */
  readonly tag?: string;
}

/** What a petition costs a partner's page, beside the same form written by hand and in React. Some fifteen minutes. */
export async function run({ rounds = '9', quick, tag = embed }: Options = {}): Promise<BenchResult> {
  const count = quick === undefined ? Number(rounds) : 3;
  if (!Number.isInteger(count) || count < 1) throw new Error(`--rounds: expected a whole number above 0, got "${rounds}".`);
  const backend = await serveBackend();
  const pages = await servePages([await buildPeers(), tag], backend.address);
  const browser = await openBrowser([thisMachineOnly]);
  try {
    return { name: 'client', rows: await takeFigures(browser, pages, count) };
  } finally {
    await browser.close();
    await pages.close();
    await backend.close();
  }
}

async function takeFigures(browser: Browser, pages: RunningPages, count: number) {
  const spent = await takeRounds(2 * count, compared, (variant) => spend(browser, pages.addressOf(variant)));
  const visits = await takeRounds(count, compared, (variant) => visit(browser, variant, pages.addressOf(variant)));
  const onSlowLine = [handWritten, ours, oursWithCount, react];
  const readies = await takeRounds(count, onSlowLine, (variant) => visitFromAfar(browser, pages.addressOf(variant)));
  const watched = await takeRounds(Math.ceil(count / 3), [blank, counters], (variant) => watchCounters(browser, pages.addressOf(variant)));
  return [...reportSpent(spent), ...reportVisits(visits), ...reportReady(readies), ...reportCounters(watched)];
}
