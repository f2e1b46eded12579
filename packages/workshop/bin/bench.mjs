#!/usr/bin/env node
// `npm run bench`: prepares the checkout and runs what lies compiled in packages/workshop/dist/bench, one bench after the other.
// `npm run bench -- sizes client --rounds=9` runs the benches whose name holds one of the words, and hands `{rounds: '9'}` to each.
// A bench is a module whose `run(options)` answers rows of {what, figure, unit?, target?, ok?}; `ok: false` fails the command.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './prepare.mjs';
import { provideBrowsers } from './steps/find-browsers.mjs';
import { root } from './steps/run.mjs';

const folder = join(root, 'packages/workshop/dist/bench');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const options = Object.fromEntries(flags.map((flag) => /^--([^=]+)=?(.*)$/.exec(flag).slice(1)));

// What a bench has started goes where this process exits, which a signal alone does not bring about.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
try {
  await prepare();
  process.env.CHROME_PATH ??= (await provideBrowsers()).chromium;
  process.setSourceMapsEnabled(true);
  const benches = await find();
  if (benches.length === 0) throw new Error(`No bench has ${words.join(' or ')} in its name.`);
  for (const { name, run } of benches) report(name, (await run(options)).rows);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
process.exit();

async function find() {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : [];
  const named = files.map((file) => ({ file, name: file.replace(/(?:\.bench)?\.js$/, '') }));
  const chosen = named.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const modules = await Promise.all(
    chosen.map(async ({ file, name }) => ({ name, run: (await import(pathToFileURL(join(folder, file)).href)).run })),
  );
  return modules.filter(({ run }) => typeof run === 'function');
}

function report(name, rows) {
  const cells = rows.map(({ what, figure, unit = '', target = '', ok }) => [
    what,
    `${typeof figure === 'number' ? rounded(figure) : figure} ${unit}`.trim(),
    String(target),
    ok === undefined ? '' : ok ? 'ok' : 'NOT MET',
  ]);
  const table = [['what', 'figure', 'target', ''], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  console.log(`\n=== ${name} ===`);
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  if (rows.some(({ ok }) => ok === false)) process.exitCode = 1;
}

function rounded(figure) {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: figure < 100 ? 3 : 21, maximumFractionDigits: 2 }).format(figure);
}
