import { once } from 'node:events';
import { signatureBody } from '../server/campaigns.js';
import { listenTo } from '../server/listeners.js';
import { getRequest, postRequest } from '../server/load.js';
import { orderedKey } from '../server/ordered-key.js';
import type { Cast, Outcome, Task } from './crowd.js';
import { openLoad } from './open-load.js';

const { address, seconds, kind, size } = JSON.parse(process.argv[2] ?? '{}') as Task;
const campaign = '/v1/campaigns/at-once';
const since1970 = (): number => performance.timeOrigin + performance.now();
const say = (outcome: Outcome): void => void process.send?.(outcome);
const toldToGo = async (): Promise<void> => {
  say({});
  await once(process, 'message');
};
/** What is told a moment before the end is heard a moment after it. */
const lastCastMs = 3000;

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
      onAnswer: () => acknowledged.push(since1970()),
    });
    return { figures, acknowledged };
  },
  async reads() {
    await toldToGo();
    return { figures: await openLoad({ address, perSecond: size, seconds, status: 200, request: () => getRequest(`${campaign}/counts`) }) };
  },
  async streams() {
    const casts = new Map<number, Cast>();
    const listeners = await listenTo(`${address}${campaign}/counts/stream`, size, (text) => {
      const now = since1970();
      for (const [, online] of text.matchAll(/"online":(\d+)/g)) {
        const { first, told } = casts.get(Number(online)) ?? { first: now, told: 0 };
        casts.set(Number(online), { online: Number(online), first, last: now, told: told + 1 });
      }
    });
    await toldToGo();
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000 + lastCastMs));
    const { gone } = listeners;
    listeners.leave();
    return { casts: [...casts.values()], gone };
  },
};

say(await tasks[kind]());
