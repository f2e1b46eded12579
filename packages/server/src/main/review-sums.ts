import type { ReviewRow } from '../store/review-shelf.js';
import { mailDomain } from './review-where.js';

/** Groups of fewer are named together: they say something of people, and nothing of robots. */
const fewest = 3;
const mostGroups = 20;

/** Signatures by reason, network, mail domain and hour, without anything else of them. */
export class ReviewSums {
  total = 0;
  /** How many of them count now. */
  counted = 0;
  held = 0;
  readonly #groups = {
    reason: new Map<string, number>(),
    network: new Map<string, number>(),
    domain: new Map<string, number>(),
    hour: new Map<string, number>(),
  };

  add({ status, email, network, held, removed, at }: ReviewRow): void {
    this.total += 1;
    if (held) this.held += 1;
    else if (status === 'confirmed' && removed === undefined) this.counted += 1;
    this.#count('reason', held ?? 'none');
    this.#count('network', network ?? 'unknown');
    this.#count('domain', mailDomain(email));
    this.#count('hour', `${new Date(at).toISOString().slice(0, 13)}:00Z`);
  }

  /** A line a group: what it is grouped by, its value, how many; most first, hours in their order. */
  lines(): string[] {
    return Object.entries(this.#groups).flatMap(([name, group]) => {
      const isSmall = (n: number): boolean => n < fewest && (name === 'network' || name === 'domain');
      const all = [...group].filter(([, n]) => !isSmall(n));
      const shown = all.sort(name === 'hour' ? byValue : byMost).slice(name === 'hour' ? -48 : 0, name === 'hour' ? undefined : mostGroups);
      const others = this.total - shown.reduce((sum, [, n]) => sum + n, 0);
      return [...shown, ...(others > 0 ? [['others', others] as const] : [])].map(([value, n]) => `${name}\t${value}\t${n}`);
    });
  }

  #count(name: 'reason' | 'network' | 'domain' | 'hour', value: string): void {
    const group = this.#groups[name];
    group.set(value, (group.get(value) ?? 0) + 1);
  }
}

const byValue = ([one]: [string, number], [other]: [string, number]) => (one < other ? -1 : 1);
const byMost = ([one, n]: [string, number], [other, m]: [string, number]) => m - n || (one < other ? -1 : 1);
