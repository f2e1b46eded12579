import { hourMs } from './duration.js';
import { largeMailProviders } from './large-mail-providers.js';

/** More than usual came from one network, or from addresses of one mail domain. Names no person. */
export interface Alarm {
  readonly campaign: string;
  readonly network?: string;
  readonly domain?: string;
  /** In the last hour. */
  readonly signatures: number;
  /** Ms since 1970. */
  readonly at: number;
}

/** Beyond so many at once the hour is told anyway, and memory stays bounded. */
const most = 1000;

/** Tells of each network and domain once an hour. Providers that everybody uses say nothing by their number. */
export function alarms(tell: (alarm: Alarm) => void): (alarm: Alarm) => void {
  const toldAt = new Map<string, number>();
  return (alarm) => {
    const { campaign, network, domain, at } = alarm;
    if (domain !== undefined && largeMailProviders.has(domain)) return;
    const cause = `${campaign} ${network ?? domain}`;
    if (at - (toldAt.get(cause) ?? -Infinity) < hourMs) return;
    if (toldAt.size >= most) for (const [old, told] of toldAt) if (at - told >= hourMs) toldAt.delete(old);
    if (toldAt.size >= most) return;
    toldAt.set(cause, at);
    tell(alarm);
  };
}
