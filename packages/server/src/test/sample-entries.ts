import { createHash } from 'node:crypto';
import type { ConsentEvent, SignatureEntry } from '../rules/entries.js';

/** 2026-11-21T10:00Z. */
export const morning = Date.UTC(2026, 10, 21, 10);

const digest = (...words: string[]): string => createHash('sha256').update(words.join(' ')).digest('hex');

export const emailKeyOf = (name: string): string => digest('person', name);
/** As `Keys.tokenHash` makes it: found by the person, proved by the rest. */
export const tokenHashOf = (name: string, campaign = 'asylum'): string =>
  emailKeyOf(name).slice(0, 32) + digest('token', name, campaign).slice(0, 32);

export const unsubscribeHashOf = (name: string, list: string): string =>
  emailKeyOf(name).slice(0, 32) + digest('unsubscribe', name, list).slice(0, 32);

export const petitionConsent: ConsentEvent = {
  purpose: 'petition',
  textId: 'sign',
  version: '1',
  granted: true,
  text: 'Hand my name to the ministry.',
  language: 'en',
  at: morning,
  origin: 'https://partner.example',
  controllers: 'Common Shelter',
  basis: 'consent',
  element: '0.1.0',
};
export const updatesConsent: ConsentEvent = {
  ...petitionConsent,
  purpose: 'updates',
  textId: 'news',
  granted: false,
  text: 'Write to me.',
};

/** A signature by a person of that name, as the desk would decide it; each call has its own idempotency key unless one is given. */
export function sampleEntry(name: string, given: Partial<SignatureEntry> = {}): SignatureEntry {
  const campaign = given.campaign ?? 'asylum';
  return {
    id: crypto.randomUUID(),
    campaign,
    emailKey: emailKeyOf(name),
    email: `${name}@example.org`,
    person: { givenName: name, 'x-role': 'nurse', hideName: true },
    country: 'GB',
    language: 'en',
    consents: [petitionConsent, updatesConsent],
    origin: 'https://partner.example',
    partner: 'choir',
    element: '0.1.0',
    tokenHash: tokenHashOf(name, campaign),
    confirmation: 'mail',
    at: morning,
    idempotency: { key: crypto.randomUUID(), fingerprint: digest('body', name) },
    receipt: { state: 'confirm', resendAfter: 60 },
    ...given,
  };
}
