/** What one variable must be. `isSecret` values are never shown again. */
interface Expectation {
  readonly expected: string;
  readonly remedy: string;
  readonly isSecret?: boolean;
}

/** By the name of the variable. */
export const expectations: Readonly<Record<string, Expectation>> = {
  PORT: { expected: 'a whole number from 0 to 65535', remedy: 'choose a free port such as 8787' },
  HOST: { expected: 'a host name or IP address', remedy: 'use 127.0.0.1 behind a proxy on this machine, 0.0.0.0 for all networks' },
  SOLIDARITY_DATA: { expected: 'the path of a folder', remedy: 'name a folder on a local disk' },
  DATABASE_URL: {
    expected: 'an address that begins with postgres:// and names a database',
    remedy: 'the form is postgres://user:password@host:5432/database; unset it to keep everything in a file of the data folder',
    isSecret: true,
  },
  SOLIDARITY_CAMPAIGNS: { expected: 'the path of a folder', remedy: 'name the folder that holds the campaign files' },
  SOLIDARITY_LISTS: { expected: 'the path of a folder', remedy: 'name the folder that holds the files of lists' },
  SOLIDARITY_ASSETS: { expected: 'the path of a folder', remedy: 'name the folder that holds solidarity.js' },
  SOLIDARITY_SECRET: { expected: 'at least 32 characters', remedy: 'make one with: openssl rand -base64 48', isSecret: true },
  SOLIDARITY_PUBLIC_URL: {
    expected: 'an http(s) address without credentials, query or fragment',
    remedy: 'give the address that people reach, such as https://sign.example.org',
  },
  SOLIDARITY_PROOF: {
    expected: '"auto", "always" or "off"',
    remedy: 'leave it out, unless robots are at work that "auto" lets pass',
  },
  SMTP_URL: {
    expected: 'an address that begins with smtp:// or smtps://',
    remedy: 'ask your mail provider; the form is smtps://user:password@host:465',
    isSecret: true,
  },
  MAIL_FROM: { expected: 'an address, or a name and an address', remedy: 'write it as: Example Charity <sign@example.org>' },
  TRUST_PROXY: {
    expected: 'addresses or ranges of proxies, or the words loopback and private',
    remedy: 'name only proxies of your own, such as: loopback, 203.0.113.7, 2001:db8:1::/48',
  },
  SOLIDARITY_LIMITS: {
    expected: 'numbers an hour, or off, for network, wide-network, alarm-network or alarm-domain, each at most once',
    remedy: 'write it as: network=500 wide-network=off',
  },
  ALERT_TO: { expected: 'one e-mail address', remedy: 'write it as: keeper@example.org' },
};

/** What is wrong with a variable: what was expected, what came, what to do. */
export function sentence(name: string, given: Readonly<Record<string, string>>): string {
  const { expected = 'another value', remedy = 'see the README', isSecret = false } = expectations[name] ?? {};
  const came = given[name] ?? '';
  return `${name}: expected ${expected}, got ${isSecret ? `${came.length} characters` : JSON.stringify(came.slice(0, 100))}; ${remedy}.`;
}
