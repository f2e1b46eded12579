import { createHmac, createSecretKey, hash } from 'node:crypto';
import type { Keys } from '../rules/keys.js';

/** The keys of `webKeys`, from Node's own crypto: the same results, at once. `secret`: at least 32 characters. */
export function nodeKeys(secret: string): Keys {
  const key = createSecretKey(secret, 'utf8');
  const keyed = (text: string) => createHmac('sha256', key).update(text);
  return {
    emailKey: (canonical) => keyed(`email|${canonical}`).digest('hex'),
    confirmToken: (campaign, emailKey) => keyed(`confirm|${campaign}|${emailKey}`).digest('base64url'),
    fingerprint: (body) => keyed('body|').update(body).digest('hex'),
    tokenHash: (token) => hash('sha256', token, 'hex'),
  };
}
