import { createHash, randomUUID } from 'node:crypto';
import type { SignatureEntry } from '@solidarity/server';
import { orderedKey } from './ordered-key.js';

const digest = (...words: (string | number)[]): string => createHash('sha256').update(words.join(' ')).digest('hex');

/** A person's signature as the desk would decide it; `n` makes the person, `at` is its time in ms. */
export function entryOf(n: number, at: number): SignatureEntry {
  return {
    id: randomUUID(),
    campaign: 'growth',
    emailKey: digest('person', n),
    email: `ada.${n}@example.org`,
    person: { givenName: 'Ada', familyName: `Lovelace ${n}` },
    country: ['GB', 'FR', 'NL', 'DE'][n % 4],
    language: 'en',
    consents: [
      { purpose: 'petition', textId: 'sign', version: '1', granted: true, text: 'Hand my name to the ministry.', language: 'en' },
      { purpose: 'updates', textId: 'news', version: '1', granted: false, text: 'Write to me.', language: 'en' },
    ],
    origin: 'https://partner.example',
    partner: undefined,
    element: '0.1.0',
    tokenHash: digest('person', n).slice(0, 32) + digest('token', n).slice(0, 32),
    confirmation: 'mail',
    at,
    idempotency: { key: orderedKey(at), fingerprint: digest('body', n) },
    receipt: { state: 'confirm', resendAfter: 60 },
  };
}
