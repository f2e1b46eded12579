import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlainAfar } from '../store/postgres/is-plain-afar.js';

describe('an address of a database', () => {
  const isPlain = (rest: string): boolean => isPlainAfar(`postgres://user:password@${rest}`);

  for (const host of ['db.example.org:5432', '192.0.2.7', '[2001:db8::1]:5432', '127.example.org', 'localhost.example.org'])
    it(`that sends names to ${host} as they are is told of, unless it asks for TLS`, () => {
      assert.equal(isPlain(`${host}/solidarity`), true);
      assert.equal(isPlain(`${host}/solidarity?sslmode=disable`), true);
      for (const asked of ['sslmode=verify-full', 'ssl=true']) assert.equal(isPlain(`${host}/solidarity?${asked}`), false, asked);
    });

  for (const host of ['localhost', '127.0.0.1:5432', '127.9.9.9', '[::1]:5432', '%2Fvar%2Frun%2Fpostgresql'])
    it(`stays on this machine at ${host}`, () => assert.equal(isPlain(`${host}/solidarity`), false));
  it('stays on this machine by a socket that is asked for', () =>
    assert.equal(isPlainAfar('postgres:///solidarity?host=/var/run/postgresql'), false));
});
