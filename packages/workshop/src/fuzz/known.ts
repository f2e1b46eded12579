import fc from 'fast-check';
import { canonicalEmail } from '@solidarity/server';
import { nodeKeys } from '@solidarity/server/node';
import type { Known } from './attempts.js';
import { canary } from './nasty-text.js';

/** What the sample files make known, and tokens of people who may have signed under this secret. */
export async function knownUnder(secret: string): Promise<Known> {
  const keys = nodeKeys(secret);
  const tokens = { confirm: [] as string[], unsubscribe: [] as string[], 'my-data': [] as string[], stop: [] as string[] };
  for (let n = 0; n < 40; n++) {
    const key = await keys.emailKey(canonicalEmail(`${canary}.${n}@example.org`));
    tokens.confirm.push(await keys.confirmToken('asylum', key));
    tokens.unsubscribe.push(await keys.unsubscribeToken('list:updates', key));
    tokens['my-data'].push(await keys.personToken('data', key));
    tokens.stop.push(await keys.personToken('stop', key));
  }
  return {
    param({ path }, name) {
      const [, given = tokens.confirm] = Object.entries(tokens).find(([kind]) => path.includes(`/${kind}/`)) ?? [];
      if (name !== 'id') return fc.constantFrom(...given);
      if (path.includes('/lists/')) return fc.constant('updates');
      return fc.constant(/\/(?:letters|targets)/.test(path) ? 'letters' : 'asylum');
    },
  };
}
