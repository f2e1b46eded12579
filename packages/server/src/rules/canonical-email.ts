/** Providers that ignore what follows a plus, and those that ignore dots too. Others are taken at their word. */
const ignoresTag = new Set([
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'icloud.com',
  'me.com',
  'fastmail.com',
  'proton.me',
  'protonmail.com',
  'pm.me',
]);
const ignoresDots = new Set(['gmail.com']);
const sameMailbox: Readonly<Record<string, string>> = {
  'googlemail.com': 'gmail.com',
  'protonmail.com': 'proton.me',
  'pm.me': 'proton.me',
};

/**
 * One spelling per mailbox, so that a person counts once. Only hashed, never written to: mail goes to the address as typed.
 * A guess too far would merge two people, hence a short table instead of a rule for all.
 */
export function canonicalEmail(address: string): string {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf('@');
  const typed = lower.slice(at + 1);
  const domain = sameMailbox[typed] ?? typed;
  let local = lower.slice(0, at);
  if (ignoresTag.has(domain)) local = local.replace(/^(.+?)\+.*$/, '$1');
  if (ignoresDots.has(domain)) local = local.replaceAll('.', '');
  return `${local}@${domain}`;
}
