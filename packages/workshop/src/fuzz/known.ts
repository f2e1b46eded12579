import fc from 'fast-check';
import { canonicalEmail } from '@solidarity/server';
import { nodeKeys } from '@solidarity/server/node';
import type { Known } from './attempts.js';
import { canary } from './nasty-text.js';

/** What the sample files make known, and tokens of people who may have signed under this secret. */
export async function knownUnder(secret: string): Promise<Known> {
  const keys = nodeKeys(secret);
  const [confirm, unsubscribe]: [string[], string[]] = [[], []];
  for (let n = 0; n < 40; n++) {
    const key = await keys.emailKey(canonicalEmail(`${canary}.${n}@example.org`));
    confirm.push(await keys.confirmToken('asylum', key));
    unsubscribe.push(await keys.unsubscribeToken('list:updates', key));
  }
  return {
    param({ path }, name) {
      if (name !== 'id') return fc.constantFrom(...(path.includes('unsubscribe') ? unsubscribe : confirm));
      if (path.includes('/lists/')) return fc.constant('updates');
      return fc.constant(/\/(?:letters|targets)/.test(path) ? 'letters' : 'asylum');
    },
  };
}
