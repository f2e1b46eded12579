import assert from 'node:assert/strict';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { ConfigFault } from '../main/config-fault.js';
import { configFrom } from '../main/config.js';
import { temporaryFolder } from './temporary-folder.js';

const linesOf = (environment: Record<string, string>): readonly string[] => {
  try {
    configFrom(environment);
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigFault, String(error));
    return error.lines;
  }
};

const slips: [string, string, string][] = [
  ['PORT', 'http', 'PORT: expected a whole number from 0 to 65535, got "http"; choose a free port such as 8787.'],
  ['PORT', '65536', 'PORT: expected a whole number from 0 to 65535, got "65536"; choose a free port such as 8787.'],
  [
    'SOLIDARITY_SECRET',
    'short-secret',
    'SOLIDARITY_SECRET: expected at least 32 characters, got 12 characters; make one with: openssl rand -base64 48.',
  ],
  [
    'SOLIDARITY_PUBLIC_URL',
    'sign.example.org',
    'SOLIDARITY_PUBLIC_URL: expected an http(s) address without credentials, query or fragment, got "sign.example.org"; give the address that people reach, such as https://sign.example.org.',
  ],
  [
    'SOLIDARITY_PUBLIC_URL',
    'https://sign.example.org/?x=1',
    'SOLIDARITY_PUBLIC_URL: expected an http(s) address without credentials, query or fragment, got "https://sign.example.org/?x=1"; give the address that people reach, such as https://sign.example.org.',
  ],
  [
    'SOLIDARITY_PROOF',
    'on',
    'SOLIDARITY_PROOF: expected "auto", "always" or "off", got "on"; leave it out, unless robots are at work that "auto" lets pass.',
  ],
  [
    'SMTP_URL',
    'user:password@host',
    'SMTP_URL: expected an address that begins with smtp:// or smtps://, got 18 characters; ask your mail provider; the form is smtps://user:password@host:465.',
  ],
  [
    'MAIL_FROM',
    'Charity',
    'MAIL_FROM: expected an address, or a name and an address, got "Charity"; write it as: Example Charity <sign@example.org>.',
  ],
  [
    'DATABASE_URL',
    'mysql://user:hidden@host/database',
    'DATABASE_URL: expected an address that begins with postgres:// and names a database, got 33 characters; the form is postgres://user:password@host:5432/database; unset it to keep everything in a file of the data folder.',
  ],
  [
    'DATABASE_URL',
    'postgres://user:hidden@host',
    'DATABASE_URL: expected an address that begins with postgres:// and names a database, got 27 characters; the form is postgres://user:password@host:5432/database; unset it to keep everything in a file of the data folder.',
  ],
  [
    'TRUST_PROXY',
    '1',
    'TRUST_PROXY: expected addresses or ranges of proxies, or the words loopback and private, got "1"; name only proxies of your own, such as: loopback, 203.0.113.7, 2001:db8:1::/48.',
  ],
  [
    'SOLIDARITY_LIMITS',
    'network=many',
    'SOLIDARITY_LIMITS: expected numbers an hour, or off, for network, wide-network, alarm-network or alarm-domain, each at most once, got "network=many"; write it as: network=500 wide-network=off.',
  ],
  ['ALERT_TO', 'keeper', 'ALERT_TO: expected one e-mail address, got "keeper"; write it as: keeper@example.org.'],
];

describe('the settings', () => {
  it('have sane defaults, and an empty variable is the same as none', () => {
    const { port, host, campaigns, secret, proof } = configFrom({ PORT: '', SOLIDARITY_SECRET: '', SOLIDARITY_PROOF: '' });
    assert.deepEqual([port, host, campaigns, secret, proof], [8787, '127.0.0.1', resolve('solidarity-data/campaigns'), undefined, 'auto']);
  });

  for (const [name, value, line] of slips) {
    it(`say what is wrong with ${name}=${value}, and never a secret`, () => assert.deepEqual(linesOf({ [name]: value }), [line]));
  }

  const folders = ['SOLIDARITY_DATA', 'SOLIDARITY_CAMPAIGNS', 'SOLIDARITY_LISTS'];
  for (const name of folders) {
    it(`say that ${name} is a file, or lies below one`, async (t) => {
      const file = join(await temporaryFolder(t, { file: 'x' }), 'file');
      for (const path of [file, join(file, 'below')]) {
        const [line = '', ...more] = linesOf({ SOLIDARITY_DATA: dirname(file), [name]: path });
        assert.deepEqual(more, []);
        assert.match(line, new RegExp(`^${name}: expected the path of a folder, got "${path}"; name .*\\.$`));
      }
    });
  }

  it('say that a folder within the data folder is a file', async (t) => {
    const data = await temporaryFolder(t, { lists: 'x' });
    assert.match(linesOf({ SOLIDARITY_DATA: data })[0] ?? '', /^SOLIDARITY_LISTS: expected the path of a folder, got ".*lists"/);
  });

  const mistyped: [string, string][] = [
    ['SOLIDARITY_CAMPAIGN', 'SOLIDARITY_CAMPAIGNS'],
    ['SOLIDARITY_PUBLICURL', 'SOLIDARITY_PUBLIC_URL'],
    ['SOLIDARITY_SECRETS', 'SOLIDARITY_SECRET'],
    ['SOLIDARITY_PORT', 'PORT'],
  ];
  for (const [name, known] of mistyped) {
    it(`do not pass over ${name}, and never show what it holds`, () =>
      assert.deepEqual(linesOf({ [name]: 'hidden' }), [
        `${name}: expected a variable that is known, got another name; did you mean ${known}?`,
      ]));
  }

  it('pass over what a cluster says of a service called solidarity, and what is empty', () => {
    const address = 'tcp://10.0.0.1:8787';
    const set = { SOLIDARITY_SERVICE_HOST: '10.0.0.1', SOLIDARITY_SERVICE_PORT: '8787', SOLIDARITY_BACKEND_SERVICE_PORT_HTTP: '8787' };
    const linked = { SOLIDARITY_PORT: address, SOLIDARITY_PORT_8787_TCP: address, SOLIDARITY_PORT_8787_TCP_ADDR: '10.0.0.1' };
    assert.deepEqual(linesOf({ ...set, ...linked, SOLIDARITY_SECRETS: '' }), []);
  });

  it('name every slip at once', () => assert.equal(linesOf({ PORT: 'x', HOST: 'a b', MAIL_FROM: 'x', SOLIDARITY_LIST: 'x' }).length, 4));

  it('read a sender with and without a name', () => {
    const from = (value: string) => configFrom({ MAIL_FROM: value }).from;
    assert.deepEqual(from('Example Charity <sign@example.org>'), { name: 'Example Charity', address: 'sign@example.org' });
    assert.deepEqual(from('"Charity, Inc." <sign@example.org>'), { name: 'Charity, Inc.', address: 'sign@example.org' });
    assert.deepEqual(from('sign@example.org'), { name: '', address: 'sign@example.org' });
  });
});
