import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { evenTime } from '../http/even-time.js';
import { openDesk } from './backend-steps.js';
import { sampleCampaign } from './sample-campaign.js';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Takes so long by the clock of the test. */
const work = (ms: number): Promise<string> => evenTime(ms)(async () => 'done');

/** Says when a promise is settled, in milliseconds of a clock that only the test moves. */
async function settledAt(t: TestContext, answer: Promise<unknown>, withinMs: number): Promise<number | undefined> {
  let isSettled = false;
  const settle = (): void => void (isSettled = true);
  answer.then(settle, settle);
  for (let ms = 0; ms <= withinMs; ms += 1, t.mock.timers.tick(1)) {
    for (let turns = 0; turns < 20; turns += 1) await turn();
    if (isSettled) return ms;
  }
  return undefined;
}

describe('even time', () => {
  it('gives a quick answer no sooner than any other', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const evenly = evenTime(5);
    assert.equal(
      await settledAt(
        t,
        evenly(async () => 'known'),
        9,
      ),
      5,
    );
    assert.equal(
      await settledAt(
        t,
        evenly(() => work(3)),
        9,
      ),
      5,
    );
  });

  it('gives a slow answer as soon as it is there, and a failure as it is', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    assert.equal(
      await settledAt(
        t,
        evenTime(5)(() => work(8)),
        9,
      ),
      8,
    );
    await assert.rejects(
      evenTime(5)(() => Promise.reject(new Error('broken'))),
      /broken/,
    );
  });

  it('holds for what is posted, and keeps nobody who only reads', async (t) => {
    const desk = openDesk(sampleCampaign(), { evenMs: 5 });
    t.mock.timers.enable({ apis: ['setTimeout'] });
    let isAnswered = false;
    const answer = desk.sign().then(() => (isAnswered = true));
    while ((await desk.signatures()).length === 0) await turn();
    for (let turns = 0; turns < 20; turns += 1) await turn();
    assert.equal(isAnswered, false, 'kept, and not yet answered');
    t.mock.timers.tick(5);
    await answer;
    assert.equal((await desk.counts()).people.online, 0);
  });
});
