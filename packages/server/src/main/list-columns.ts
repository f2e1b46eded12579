import { addressOf, paths } from '@solidarity/contract';
import { canonicalEmail } from '../rules/canonical-email.js';
import type { Keys } from '../rules/keys.js';
import { ConfigFault } from './config-fault.js';
import type { MoreColumns } from './export-csv.js';

/**
 * What an export of a list tells beside: when a person left, and the address where they do, for whoever sends the mails.
 * The address is made anew here, as it rests nowhere; where it would not work, the column throws `ConfigFault`.
 */
export function listColumns({ keys, publicUrl }: { readonly keys: Keys; readonly publicUrl: string }): MoreColumns {
  return [
    ['unsubscribedAt', ({ unsubscribedAt }) => (unsubscribedAt === undefined ? '' : new Date(unsubscribedAt).toISOString())],
    [
      'unsubscribe',
      async ({ campaign, email, unsubscribeHash }) => {
        const token = await keys.unsubscribeToken(campaign, await keys.emailKey(canonicalEmail(email)));
        if ((await keys.tokenHash(token)) === unsubscribeHash) return addressOf(publicUrl, paths.unsubscribe, { token });
        throw new ConfigFault([
          'SOLIDARITY_SECRET: expected the secret that the backend runs with, got another, whose links would end no subscription; set the same.',
        ]);
      },
    ],
  ];
}
