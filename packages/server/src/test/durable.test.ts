import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { addressOf, start, type StartOptions } from './command.js';
import { answersIn, straceWords, type TracedAnswer } from './disk-trace.js';
import { sampleFile, samplePerson } from './sample-campaign.js';
import { temporaryFolder } from './temporary-folder.js';

const people = 40;

/** A machine that cannot show it shows nothing: the test fails there and says what it lacks. */
function expectStrace(): void {
  const { error, stderr, status } = spawnSync('strace', ['-o', '/dev/null', 'true'], { encoding: 'utf8' });
  assert.ok(!error, `expected strace on this machine; install it (Debian: apt-get install strace). ${error?.message ?? ''}`);
  assert.equal(status, 0, `expected to be allowed to trace a process; give this container SYS_PTRACE. strace said: ${stderr}`);
}

/** What the kernel was asked to do while people signed one after the other. */
async function traceOf(t: TestContext, options: StartOptions = {}): Promise<TracedAnswer[]> {
  expectStrace();
  const data = await temporaryFolder(t);
  const campaigns = await temporaryFolder(t, { 'asylum.json': { ...sampleFile, confirmation: 'none' } });
  const file = join(data, 'trace');
  const env = { PORT: '0', SOLIDARITY_DATA: data, SOLIDARITY_CAMPAIGNS: campaigns };
  const running = start(t, ['serve'], env, { ...options, under: ['strace', ...straceWords, '-o', file] });
  const address = await addressOf(running);
  for (let n = 0; n < people; n += 1) {
    const answer = await fetch(`${address}/v1/campaigns/asylum/signatures`, {
      method: 'POST',
      body: JSON.stringify(samplePerson(`p${n}`)),
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    });
    assert.equal(answer.status, 202);
    await answer.text();
  }
  running.process.kill('SIGTERM');
  await running.ended;
  return answersIn(await readFile(file, 'utf8'));
}

describe('a receipt', () => {
  it('leaves after the signature is written and the kernel has said that it is on the disk', async (t) => {
    const answers = await traceOf(t);
    assert.deepEqual(
      answers,
      answers.map(() => ({ isWritten: true, isOnDisk: true })),
    );
    assert.equal(answers.length, people);
  });

  it('would be found out if it did not wait for the disk', async (t) => {
    const answers = await traceOf(t, { instead: new URL('./serve-relaxed.js', import.meta.url) });
    const early = answers.filter(({ isWritten, isOnDisk }) => isWritten && !isOnDisk);
    assert.equal(answers.length, people);
    // On a busy machine the kernel may be done with a write by itself.
    assert.ok(early.length > people / 2, `expected most of ${people} to be early, got ${early.length}`);
  });
});
