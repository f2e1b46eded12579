import { quoted } from './warn.js';

/** The page's short name, if it is one that a backend takes. */
export function partnerName(partner: string | undefined, warn: (mistake: string) => void): string | undefined {
  if (partner === undefined || /^[\w.-]{1,64}$/.test(partner)) return partner;
  warn(`partner: expected at most 64 letters, digits, dots, hyphens and underscores, got ${quoted(partner)}; leaving it out`);
  return undefined;
}
