import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWrittenOn } from '../written-on.js';

test('pages are written on this machine, and on names that lead nowhere else', () => {
  const written = ['localhost', '127.0.0.1', '127.1', '[::1]', 'charity.localhost', 'shop.charity.test', 'mac.local'];
  const read = [
    'charity.example',
    'localhost.charity.example',
    '127.charity.example',
    'latest',
    'mylocal',
    'test.org',
    '10.0.0.1',
    '1270',
    '',
  ];
  const known = (hosts: readonly string[]) => hosts.filter(isWrittenOn);
  assert.deepEqual([known(written), known(read)], [written, []]);
});
