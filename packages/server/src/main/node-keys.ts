import { createHmac, createSecretKey, hash } from 'node:crypto';
import type { Keys } from '../rules/keys.js';

/** The keys of `webKeys`, from Node's own crypto: the same results, at once. `secret`: at least 32 characters. */
export function nodeKeys(secret: string): Keys {
  const key = createSecretKey(secret, 'utf8');
  const keyed = (text: string) => createHmac('sha256', key).update(text);
  const tokenOf = (purpose: string, campaign: string, emailKey: string) => {
    const proof = keyed(`${purpose}|${campaign}|${emailKey}`).digest();
    return Buffer.concat([Buffer.from(emailKey, 'hex').subarray(0, 16), proof.subarray(0, 16)]).toString('base64url');
  };
  return {
    emailKey: (canonical) => keyed(`email|${canonical}`).digest('hex'),
    confirmToken: (campaign, emailKey) => tokenOf('confirm', campaign, emailKey),
    unsubscribeToken: (list, emailKey) => tokenOf('unsubscribe', list, emailKey),
    proofKey: () => keyed('proof').digest('hex'),
    personToken: (purpose, emailKey) => tokenOf(purpose, '', emailKey),
    fingerprint: (body) => keyed('body|').update(body).digest('hex'),
    tokenHash: (token) => Buffer.from(token, 'base64url').toString('hex', 0, 16) + hash('sha256', token, 'hex').slice(0, 32),
  };
}
