import type { LetterDraft, Recipient } from '../../rules/letter-entries.js';
import type { KeptLetter, KeptLetterState, PersonRecord } from '../privacy-shelf.js';
import { suppressedFinder } from './find-suppressed.js';
import { hashBytes } from './hash-bytes.js';
import type { Database } from './open-database.js';
import { personReader } from './read-signatures.js';
import { subscriptionReader } from './read-subscription.js';

/** What is read of people without the writer's thread. */
export interface PersonReads {
  peopleBeginning(half: string): string[];
  person(emailKey: string): PersonRecord;
}

export function personReads(database: Database): PersonReads {
  const begins = 'select email_key as key from';
  const people = database.prepare(`
    ${begins} signature where email_key between ? and ? union ${begins} suppressed where email_key between ? and ?`);
  const findSuppressed = suppressedFinder(database);
  const [signaturesOf, lettersOf, subscriptionOf] = [personReader(database), letterReader(database), subscriptionReader(database)];
  return {
    peopleBeginning(half) {
      const [first, last] = ['00', 'ff'].map((byte) => hashBytes(half + byte.repeat(16), 'half')) as [Uint8Array, Uint8Array];
      const rows = people.all([first, last, first, last]) as { key: ArrayBuffer }[];
      // One engine gives bytes as a Buffer, the other as an ArrayBuffer.
      return rows.map(({ key }) => Buffer.from(key).toString('hex'));
    },
    person(emailKey) {
      const key = hashBytes(emailKey, 'emailKey');
      const { erasedAt, stoppedAt } = findSuppressed(key) ?? {};
      const signatures = signaturesOf(key).map(({ seq, signature: { unsubscribeHash, ...signature } }) => {
        const asked = unsubscribeHash === undefined ? undefined : subscriptionOf(seq)?.asked;
        return { ...signature, letters: lettersOf(seq), ...(asked && { asked }) };
      });
      return { signatures, stoppedAt: stoppedAt ?? undefined, erasedAt: erasedAt ?? undefined };
    },
  };
}

/** Whoever is held is not told. */
const states = { waiting: 'waiting', held: 'waiting', sent: 'sent' } as const satisfies Readonly<Record<string, KeptLetterState>>;

function letterReader(database: Database): (signature: number) => KeptLetter[] {
  const letters = database.prepare(`
    select seq, draft, recipients, written_at as "writtenAt" from letter where signature = ? order by seq`);
  const deliveries = database.prepare('select recipient, state from delivery where letter = ? order by seq');
  const nameOf = ({ name = '' }: Recipient): string => name;
  return (signature) =>
    (letters.all([signature]) as { seq: number; draft: string | null; recipients: string | null; writtenAt: number }[]).map(
      ({ seq, draft, recipients, writtenAt }) => ({
        writtenAt,
        draft: draft === null ? undefined : (JSON.parse(draft) as LetterDraft),
        recipients: [
          ...(JSON.parse(recipients ?? '[]') as Recipient[]).map((recipient) => ({
            name: nameOf(recipient),
            state: 'unconfirmed' as const,
          })),
          ...(deliveries.all([seq]) as { recipient: string; state: string }[]).map(({ recipient, state }) => ({
            name: nameOf(JSON.parse(recipient) as Recipient),
            state: states[state as keyof typeof states] ?? 'failed',
          })),
        ],
      }),
    );
}
