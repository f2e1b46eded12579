import assert from 'node:assert/strict';
import type { KeptSignature, PersonRecord } from '../store/privacy-shelf.js';
import type { ReviewRow } from '../store/review-shelf.js';
import type { Store } from '../store/store.js';
import { emailKeyOf, morning, sampleEntry, tokenHashOf, unsubscribeHashOf, updatesConsent } from './sample-entries.js';
import { sampleLetterEntry } from './sample-letters.js';
import { confirm, longAgo, minute } from './store-suite-steps.js';

export const list = 'list:updates';
export const ada = emailKeyOf('ada');
export const later = morning + minute;

export const subscription = (name: string) =>
  sampleEntry(name, { campaign: list, unsubscribeHash: unsubscribeHashOf(name, list), person: {}, consents: [updatesConsent] });
export const signed = async (store: Store, name: string): Promise<void> => {
  await store.sign(sampleEntry(name));
  await confirm(store, name);
};
export const subscribed = async (store: Store, name: string): Promise<void> => {
  await store.sign(subscription(name));
  await store.confirm(tokenHashOf(name, list), morning, longAgo);
};
export const written = async (store: Store, name: string): Promise<void> => {
  const letter = sampleLetterEntry(name, ['mayor', 'minister']);
  await store.writeLetter(letter);
  await store.confirmLetter(letter.tokenHash, morning, longAgo);
};
export async function kept(store: Store, campaign = 'asylum', emailKey = ada): Promise<KeptSignature> {
  const found = (await store.person(emailKey)).signatures.find((signature) => signature.campaign === campaign);
  return found ?? assert.fail(`expected a signature of ${campaign}, got none`);
}
export async function reviewOf(store: Store, campaign = 'asylum'): Promise<ReviewRow[]> {
  const rows: ReviewRow[] = [];
  for await (const row of store.reviewRows(campaign)) rows.push(row);
  return rows;
}
/** Why the held ones are. */
export const heldOf = async (store: Store, campaign?: string) => (await reviewOf(store, campaign)).flatMap(({ held }) => held ?? []);
export const nobody: PersonRecord = { signatures: [], stoppedAt: undefined, erasedAt: undefined };
