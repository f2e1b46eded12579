import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Check } from './check.js';
import { check as docs } from './docs.js';
import { check as fileLength } from './file-length.js';
import { check as filterWords } from './filter-words.js';
import { check as forbidden } from './forbidden.js';
import { check as format } from './format.js';
import { check as importOrder } from './import-order.js';
import { check as links } from './links.js';
import { check as lint } from './lint.js';
import { check as lockFile } from './lock-file.js';
import { check as reference } from './reference.js';
import { check as sizes } from './sizes.js';
import { check as wordsInCode } from './words-in-code.js';

const checks: Readonly<Record<string, Check>> = {
  lint,
  format,
  'import order': importOrder,
  'forbidden words': forbidden,
  'file length': fileLength,
  'filter words': filterWords,
  'words in code': wordsInCode,
  docs,
  reference,
  links,
  'lock file': lockFile,
  sizes,
};

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const parts = process.argv.slice(2);
const chosen = Object.entries(checks).filter(([name]) => parts.length === 0 || parts.some((part) => name.includes(part)));

const failures: string[] = [];
for (const [name, check] of chosen) {
  const started = performance.now();
  const notes: string[] = [];
  const findings = await check(root, (line) => notes.push(line)).catch((error: unknown) => [
    String(error instanceof Error ? error.stack : error),
  ]);
  failures.push(...findings.map((line) => `${name}: ${line}`).slice(0, 1));
  console.log(`${findings.length === 0 ? '✔' : '✖'} ${name} (${Math.round(performance.now() - started)} ms)`);
  for (const line of [...notes, ...findings]) console.log(`    ${line.replaceAll('\n', '\n    ')}`);
}
const summary = process.env['TEST_SUMMARY'];
if (summary) writeFileSync(summary, JSON.stringify({ passed: chosen.length - failures.length, failed: failures.length, failures }));
process.exitCode = failures.length > 0 ? 1 : 0;
