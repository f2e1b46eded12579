import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { BenchResult } from '../bench/bench-result.js';

type Run = (options: Readonly<Record<string, string>>) => Promise<BenchResult>;

/** A long bench in small: it judges whatever is right or wrong there, and nothing that hangs on how fast this machine is. */
export function inSmall(what: string, run: Run, options: Readonly<Record<string, string>>): void {
  it(what, async () => {
    const { rows } = await run(options);
    assert.deepEqual(
      rows.filter(({ ok }) => ok === false),
      [],
    );
    assert.ok(rows.some(({ ok }) => ok));
  });
}
