import type { Policy } from './parse-policy.js';

/** What a page wants to do, and the directives that decide, the nearest first. */
const deciding = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
} as const;
export type Wish = keyof typeof deciding;

/** What a policy needs, where it does not allow an address: a directive as it should be, or for a script the page's nonce. */
export type Missing = { readonly line: string } | { readonly nonce: true };

/** What a script brings that a policy may name. */
export interface OwnMarks {
  readonly hasNonce?: boolean;
  readonly integrity?: string | undefined;
}

export function missingFrom(policy: Policy, wish: Wish, address: string, page: string, own: OwnMarks = {}): Missing | undefined {
  const name = deciding[wish].find((directive) => policy.has(directive));
  if (name === undefined) return undefined;
  const sources = policy.get(name) ?? [];
  // With it, browsers listen to nonces and to nothing else.
  const isNonceOnly = sources.some((source) => source.toLowerCase() === "'strict-dynamic'");
  if (wish === 'script' && isNonceOnly) return own.hasNonce ? undefined : { nonce: true };
  if (sources.some((source) => allows(source, new URL(address), new URL(page), own))) return undefined;
  const kept = sources.filter((source) => source.toLowerCase() !== "'none'");
  const directive = name === 'default-src' ? `${wish}-src` : name;
  return { line: `${[directive, ...kept, new URL(address).origin].join(' ')};` };
}

/** Whether one source of a directive lets an address through (CSP 3, 6.7.2.8). */
function allows(source: string, { protocol, hostname, port, pathname }: URL, page: URL, own: OwnMarks): boolean {
  const text = source.toLowerCase();
  if (text === '*') return ['http:', 'https:', page.protocol].includes(protocol);
  if (text === "'self'") return hostname === page.hostname && port === page.port && isSameOrSafer(page.protocol, protocol);
  if (text.startsWith("'nonce-")) return own.hasNonce === true;
  if (text.startsWith("'sha")) return own.integrity?.split(/\s+/).includes(source.slice(1, -1)) === true;
  if (text.startsWith("'")) return false;
  if (/^[a-z][a-z\d+.-]*:$/.test(text)) return isSameOrSafer(text, protocol);
  const parts = /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[^:/*]+)(?::(\d+|\*))?(\/.*)?$/.exec(text);
  if (!parts) return false;
  const [, scheme = page.protocol, host = '', wantedPort, path] = parts;
  const isHost = host === '*' || (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host);
  const isPort = wantedPort === '*' || (wantedPort ?? '') === port || (wantedPort === '443' && port === '' && protocol === 'https:');
  const isPath = !path || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path);
  return isSameOrSafer(scheme, protocol) && isHost && isPort && isPath;
}

/** A source that says http also lets https through. */
const isSameOrSafer = (said: string, meant: string) => said === meant || (said === 'http:' && meant === 'https:');
