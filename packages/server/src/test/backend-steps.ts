import assert from 'node:assert/strict';
import type { CampaignFile, Counts } from '@solidarity/contract';
import { createBackend, type Backend, type BackendOptions } from '../http/backend.js';
import { webKeys } from '../http/web-keys.js';
import { memoryMail, type MemoryMail } from '../mail/memory-mail.js';
import { memoryStore } from '../store/memory-store.js';
import type { Store, StoredSignature } from '../store/store.js';
import { morning, sampleCampaign, samplePerson } from './sample-campaign.js';
import { base, secret } from './sample-place.js';

export { base, secret };

/** A backend in memory with a clock that stands still until a test moves it. */
export interface Desk {
  readonly backend: Backend;
  readonly store: Store;
  readonly mail: MemoryMail;
  now: number;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: string, headers?: Record<string, string>): Promise<Response>;
  sign(person?: unknown, headers?: Record<string, string>): Promise<Response>;
  signForm(fields: Readonly<Record<string, string>>, headers?: Record<string, string>): Promise<Response>;
  counts(): Promise<Counts>;
  signatures(): Promise<StoredSignature[]>;
  /** The link of the latest mail, or of the latest to this address: mails that are due together arrive in any order. */
  link(to?: string): string;
}

export function openDesk(campaign: CampaignFile = sampleCampaign(), options: Partial<BackendOptions> = {}): Desk {
  const mail = memoryMail();
  const store = options.store ?? memoryStore();
  const ask = (path: string, init?: RequestInit) =>
    desk.backend.fetch(new Request(path.startsWith('http') ? path : `${base}${path}`, init));
  const desk: Desk = {
    now: morning,
    store,
    mail,
    backend: createBackend({
      campaigns: [campaign],
      mail,
      keys: webKeys(secret),
      publicUrl: base,
      from: { name: 'Common Shelter', address: 'sign@charity.example' },
      clock: () => desk.now,
      random: () => 0.5,
      ...options,
      store,
    }),
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) => ask(path, { method: 'POST', body, headers }),
    sign: (person = samplePerson(), headers = {}) =>
      desk.post(`/v1/campaigns/${campaign.id}/signatures`, JSON.stringify(person), { 'Content-Type': 'application/json', ...headers }),
    signForm: (fields, headers = {}) =>
      desk.post(`/v1/campaigns/${campaign.id}/signatures`, new URLSearchParams(fields).toString(), {
        'Content-Type': 'application/x-www-form-urlencoded',
        ...headers,
      }),
    counts: async () => (await (await desk.get(`/v1/campaigns/${campaign.id}/counts`)).json()) as Counts,
    signatures: async () => {
      const found: StoredSignature[] = [];
      for await (const signature of store.signatures(campaign.id)) found.push(signature);
      return found;
    },
    link: (to) =>
      /https:\/\/\S+\/v1\/confirm\/\S+/.exec(mail.sent.findLast((sent) => sent.to === (to ?? sent.to))?.text ?? '')?.[0] ??
      assert.fail('expected a mail with a link, got none'),
  };
  return desk;
}

/** Everything of an answer that a reader could tell apart. */
export async function bytesOf(answer: Response): Promise<string> {
  return JSON.stringify([answer.status, [...answer.headers], await answer.text()]);
}

export async function problemOf(
  answer: Response,
): Promise<{ status: number; type: string; errors?: { pointer: string; code: string }[]; followUp?: string }> {
  assert.equal(answer.headers.get('Content-Type'), 'application/problem+json');
  const problem = (await answer.json()) as { status: number; type: string };
  assert.equal(problem.status, answer.status);
  return problem;
}
