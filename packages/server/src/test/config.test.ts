import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { ConfigFault } from '../main/config-fault.js';
import { configFrom } from '../main/config.js';

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
    'SMTP_URL',
    'user:password@host',
    'SMTP_URL: expected an address that begins with smtp:// or smtps://, got 18 characters; ask your mail provider; the form is smtps://user:password@host:465.',
  ],
  [
    'MAIL_FROM',
    'Charity',
    'MAIL_FROM: expected an address, or a name and an address, got "Charity"; write it as: Example Charity <sign@example.org>.',
  ],
  ['TRUST_PROXY', '1', 'TRUST_PROXY: expected nothing yet, got "1"; remove it; the name is kept for a later version.'],
];

describe('the settings', () => {
  it('have sane defaults, and an empty variable is the same as none', () => {
    const { port, host, campaigns, secret } = configFrom({ PORT: '', SOLIDARITY_SECRET: '' });
    assert.deepEqual([port, host, campaigns, secret], [8787, '127.0.0.1', resolve('solidarity-data/campaigns'), undefined]);
  });

  for (const [name, value, line] of slips) {
    it(`say what is wrong with ${name}=${value}, and never a secret`, () => assert.deepEqual(linesOf({ [name]: value }), [line]));
  }

  it('name every slip at once', () => assert.equal(linesOf({ PORT: 'x', HOST: 'a b', MAIL_FROM: 'x' }).length, 3));

  it('read a sender with and without a name', () => {
    const from = (value: string) => configFrom({ MAIL_FROM: value }).from;
    assert.deepEqual(from('Example Charity <sign@example.org>'), { name: 'Example Charity', address: 'sign@example.org' });
    assert.deepEqual(from('"Charity, Inc." <sign@example.org>'), { name: 'Charity, Inc.', address: 'sign@example.org' });
    assert.deepEqual(from('sign@example.org'), { name: '', address: 'sign@example.org' });
  });
});
