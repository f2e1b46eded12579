import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { frameworksFolder } from '../frameworks.js';

const guide = await readFile(new URL('../../../docs/developers.md', import.meta.url), 'utf8');
const resolve = createRequire(new URL('package.json', `file://${frameworksFolder}`)).resolve;
const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
const svelteCheck = resolve('svelte-check/package.json').replace('package.json', 'bin/svelte-check');

/** How each is checked: the command, and what it must say that it has read. */
const checkers: Readonly<Record<string, { command: readonly string[]; reads: readonly string[] }>> = {
  react: { command: [tsc, '-p', 'react', '--listFiles'], reads: ['/embed/types/react.d.ts', '/react/mistakes.tsx'] },
  preact: { command: [tsc, '-p', 'preact', '--listFiles'], reads: ['/embed/types/preact.d.ts', '/preact/mistakes.tsx'] },
  vue: { command: ['vue-tsc.cjs', '-p', 'vue', '--listFiles'], reads: ['/embed/types/vue.d.ts', '/vue/Mistakes.vue'] },
  // It names no files; were the types or the mistakes not read, the mistakes would be expected in vain, or not be there.
  svelte: { command: [svelteCheck, '--workspace', 'svelte', '--output', 'machine'], reads: [' 0 ERRORS 0 WARNINGS '] },
  plain: { command: [tsc, '-p', 'plain', '--listFiles'], reads: ['/plain/mistakes.js'] },
};

describe('the published types', { concurrency: 2 }, () => {
  for (const [framework, { command, reads }] of Object.entries(checkers)) {
    it(`fit ${framework}, and refuse its mistakes`, async () => {
      const run = promisify(execFile)(process.execPath, command, { cwd: frameworksFolder, maxBuffer: 1e8 });
      const { stdout } = await run.catch((error: { stdout: string }) => assert.fail(error.stdout));
      for (const file of reads) assert.ok(stdout.includes(file), `Expected ${command.join(' ')} to say "${file}".`);
    });
  }
});

describe('the guide', () => {
  for (const file of ['react/Campaign.tsx', 'vue/Campaign.vue', 'svelte/Campaign.svelte']) {
    it(`shows ${file} as it is`, async () => {
      const code = await readFile(`${frameworksFolder}${file}`, 'utf8');
      assert.ok(
        guide.includes(`\`\`\`${file.split('.').at(-1)}\n${code}\`\`\`\n`),
        `docs/developers.md: expected the text of demo/frameworks/${file} in it`,
      );
    });
  }
});
