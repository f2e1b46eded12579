import assert from 'node:assert/strict';
import type { ListFile } from '@solidarity/contract';
import type { BackendOptions } from '../http/backend.js';
import { webKeys } from '../http/web-keys.js';
import type { StoredSignature } from '../store/store.js';
import { base, openDesk, secret, type Desk } from './backend-steps.js';
import { sampleCampaign } from './sample-campaign.js';
import { sampleList, sampleSubscriber } from './sample-list.js';

/** A backend in memory that also serves one list. */
export interface ListDesk extends Desk {
  subscribe(person?: unknown, headers?: Record<string, string>): Promise<Response>;
  subscribeForm(fields: Readonly<Record<string, string>>, headers?: Record<string, string>): Promise<Response>;
  /** Subscribes and presses the button. */
  join(person?: unknown): Promise<void>;
  subscribers(): Promise<StoredSignature[]>;
  /** Where a subscription ends, as an export tells it. */
  unsubscribeLink(name?: string): Promise<string>;
}

export function openListDesk(list: ListFile = sampleList(), options: Partial<BackendOptions> = {}): ListDesk {
  const desk = openDesk(sampleCampaign(), { lists: [list], ...options });
  const path = `/v1/lists/${list.id}/subscriptions`;
  const added: Omit<ListDesk, keyof Desk> = {
    subscribe: (person = sampleSubscriber(), headers = {}) =>
      desk.post(path, JSON.stringify(person), { 'Content-Type': 'application/json', ...headers }),
    subscribeForm: (fields, headers = {}) =>
      desk.post(path, new URLSearchParams(fields).toString(), { 'Content-Type': 'application/x-www-form-urlencoded', ...headers }),
    async join(person = sampleSubscriber()) {
      assert.equal((await added.subscribe(person)).status, 202);
      await desk.backend.deliverMail();
      assert.equal((await desk.post(desk.link(), '')).status, 200);
    },
    async subscribers() {
      const found: StoredSignature[] = [];
      for await (const subscription of desk.store.signatures(`list:${list.id}`)) found.push(subscription);
      return found;
    },
    async unsubscribeLink(name = 'ada') {
      const keys = webKeys(secret);
      return `${base}/v1/unsubscribe/${await keys.unsubscribeToken(`list:${list.id}`, await keys.emailKey(`${name}@example.org`))}`;
    },
  };
  return Object.assign(desk, added);
}
