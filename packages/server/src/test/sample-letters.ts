import type { LetterDraft, LetterEntry, LetterLease, Recipient, StartedLetterEntry } from '../rules/letter-entries.js';
import { emailKeyOf, morning, sampleEntry, tokenHashOf } from './sample-entries.js';

export const sampleDraft: LetterDraft = {
  subject: 'A welcome',
  opening: 'Dear {{recipient.salutation|friend}},',
  body: 'nobody leaves home lightly.',
  closing: 'Yours,\n[sign your name]',
  writer: { givenName: 'Ada', familyName: 'Byron' },
  replyTo: 'ada@example.org',
  language: 'en',
};

export const recipientOf = (id: string): Recipient => ({ id, name: id, address: `${id}@target.example` });

/** A letter of a person of that name to these targets; each call is a letter of its own. */
export function sampleLetterEntry(name: string, targets: readonly string[], at = morning): LetterEntry & { readonly key: string } {
  const id = crypto.randomUUID();
  const signature = sampleEntry(name, { at });
  return {
    id,
    key: signature.idempotency?.key ?? '',
    signature,
    draft: sampleDraft,
    recipients: targets.map(recipientOf),
    tokenHash: emailKeyOf(name).slice(0, 32) + tokenHashOf(id).slice(32),
  };
}

export const startedLetter = (key: string, letters = 1, fingerprint = 'body'): StartedLetterEntry => ({
  campaign: 'asylum',
  idempotency: { key, fingerprint },
  letters,
  receipt: { state: 'counted' },
  at: morning,
});

export const leaseAt = (at: number, changes: Partial<LetterLease> = {}): LetterLease => ({
  paces: [{ campaign: 'asylum', perHour: 30 }],
  limit: 100,
  at,
  leaseMs: 300_000,
  random: 0.5,
  ...changes,
});
