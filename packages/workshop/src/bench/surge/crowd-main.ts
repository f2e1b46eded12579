import { once } from 'node:events';
import { signatureBody } from '../server/campaigns.js';
import { getRequest, postRequest } from '../server/load.js';
import { orderedKey } from '../server/ordered-key.js';
import { holdSlowly } from '../slow/hold-slowly.js';
import type { Outcome, Task, ToCrowd } from './crowd.js';
import { gatherCasts } from './gather-casts.js';
import { openLoad } from './open-load.js';

const { address, seconds, kind, size } = JSON.parse(process.argv[2] ?? '{}') as Task;
const campaign = '/v1/campaigns/at-once';
/** Far above any target: whoever waits so long was forgotten. */
const longestMs = 40_000;
const say = (outcome: Outcome): void => void process.send?.(outcome);
const told = async (): Promise<ToCrowd> => {
  const [message] = (await once(process, 'message')) as [ToCrowd];
  return message;
};
const toldToGo = async (): Promise<void> => {
  say({});
  await told();
};

const tasks: Record<Task['kind'], () => Promise<Outcome>> = {
  async signs() {
    await toldToGo();
    const acknowledged: number[] = [];
    const figures = await openLoad({
      address,
      perSecond: size,
      seconds,
      status: 202,
      request: (n) => postRequest(`${campaign}/signatures`, signatureBody(n), orderedKey()),
      onAnswer: () => acknowledged.push(performance.timeOrigin + performance.now()),
    });
    return { figures, acknowledged };
  },
  async reads() {
    await toldToGo();
    return { figures: await openLoad({ address, perSecond: size, seconds, status: 200, request: () => getRequest(`${campaign}/counts`) }) };
  },
  async streams() {
    const gathering = await gatherCasts(`${address}${campaign}/counts/stream`, size);
    await toldToGo();
    const over = await told();
    return gathering.end(over.what === 'over' ? over.acknowledged : 0, longestMs);
  },
  async slow() {
    const held = await holdSlowly(Number(new URL(address).port), size);
    await toldToGo();
    await told();
    return { held: await held.letGo(longestMs) };
  },
};

// Also where the bench ends before it.
process.once('disconnect', () => process.exit());
say(await tasks[kind]());
