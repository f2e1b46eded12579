import { alarms, type Alarm } from './alarms.js';
import type { SignatureEntry } from './entries.js';
import type { HeldReason } from './held.js';
import { hourlyRates } from './hourly-rates.js';
import type { Limits } from './limits.js';

/** Says why a signature that was just decided is to be held, if it is. Call it once for each. */
export type Guard = (entry: SignatureEntry, wideNetwork: string | undefined) => HeldReason | undefined;

/**
 * Watches how many signatures come from each network, and at each mail domain. What is over the limit is held, never refused, so that
 * nobody learns where the limit is. An address has no limit: it counts once and gets few mails, and whoever writes another's address
 * often would have that person held.
 */
export function createGuard(limits: Limits, onAlarm: (alarm: Alarm) => void): Guard {
  const rates = hourlyRates();
  const raise = alarms(onAlarm);
  return ({ campaign, network, email, at, held }, wideNetwork) => {
    const rate = (kind: string, value: string | undefined): number => (value === undefined ? 0 : rates(`${kind} ${campaign} ${value}`, at));
    const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
    const [fromNetwork, fromWide] = [rate('network', network), rate('wide', wideNetwork)];
    const withDomain = rate('domain', domain);
    if (network !== undefined && fromNetwork > limits['alarm-network'])
      raise({ campaign, network, signatures: Math.floor(fromNetwork), at });
    if (withDomain > limits['alarm-domain']) raise({ campaign, domain, signatures: Math.floor(withDomain), at });
    if (held) return held;
    return fromNetwork > limits.network || fromWide > limits['wide-network'] ? 'network-rate' : undefined;
  };
}
