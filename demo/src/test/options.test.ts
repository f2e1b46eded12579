import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { optionsFrom } from '../options.js';

const serve = fileURLToPath(new URL('../serve.js', import.meta.url));

const slips: [string[], string][] = [
  [['--prot', '1'], '--prot 1'],
  [['8080'], '8080'],
  [['--port'], '--port'],
];

describe('the options of the demo', () => {
  it('are ports and a folder, with defaults', () => {
    assert.deepEqual(optionsFrom([]), { port: 8080, backendPort: 8787, data: '.data/demo' });
    assert.deepEqual(optionsFrom(['--port', '0', '--backend-port=9000', '--data', 'x']), { port: 0, backendPort: 9000, data: 'x' });
  });

  for (const [words, got] of slips) {
    it(`are told on one line, where ${got} came, and nothing starts`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [serve, ...words], { encoding: 'utf8' });
      const line = `Options: expected none, or some of --port <number>, --backend-port <number> and --data <folder>; got ${got}\n`;
      assert.deepEqual([status, stdout, stderr], [1, '', line]);
    });
  }

  it('name the port that is none', () => {
    for (const port of ['http', '65536', '-1', '1.5', ''])
      assert.throws(() => optionsFrom([`--port=${port}`]), { message: `--port: expected a number from 0 to 65535; got "${port}"` });
  });
});
