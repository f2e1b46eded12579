import { assert } from '@open-wc/testing';
import { mayWork } from '../proof/may-work.js';
import { searcher } from '../proof/searcher.js';

/** Made by altcha-lib 2.8.0 with the counter 100,000. */
const parameters = {
  algorithm: 'SHA-256',
  cost: 1,
  salt: '9bba0896a140592fa861186a3d69408f',
  nonce: 'c40208ca55f9fe7cc3e2c9741dd6eb80',
  keyPrefix: '9833b42e5c4df1b66057513bf9a784d1',
};
const solution = { counter: 100_000, derivedKey: '9833b42e5c4df1b66057513bf9a784d1d80f0c9ffe8e06e6735b369ea216d4a8' };

const pageWith = (head: string): Document => new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');

describe('looking for a counter', () => {
  it('finds what altcha-lib hid, and nothing before it', () => {
    const search = searcher(parameters);
    assert.isUndefined(search(0, 100_000));
    assert.deepEqual(search(99_000, 101_000), solution);
  });

  for (const keyPrefix of ['9', '98', '9833b42', '9833b42e', '9833b42e5']) {
    it(`knows a beginning of ${keyPrefix.length} digits`, () => {
      assert.match(searcher({ ...parameters, keyPrefix })(99_990, 100_001)?.derivedKey ?? '', new RegExp(`^${keyPrefix}`));
    });
  }

  it('tells apart what begins alike', () => {
    const other = { ...parameters, keyPrefix: '9833b42e5c4df1b66057513bf9a784d2' };
    assert.isUndefined(searcher(other)(99_990, 100_010));
  });
});

describe('where a worker may be tried', () => {
  for (const [what, head, may] of [
    ['a page with scripts written into it', '<script>page()</script>', true],
    ['an older one', '<script type="text/javascript">page()</script>', true],
    ['a page that has its scripts in files', '<script src="own.js"></script>', false],
    ['a page with data written into it', '<script type="application/ld+json">{}</script>', false],
    ['a page whose scripts have nonces', '<script nonce="x">page()</script>', false],
    ['a page that has both', '<script>page()</script><script nonce="x" src="own.js"></script>', false],
    ['a page that tells its policy', '<meta http-equiv="Content-Security-Policy" content="x"><script>page()</script>', false],
  ] as const) {
    it(`${may ? 'is' : 'is not'} ${what}`, () => assert.equal(mayWork(pageWith(head)), may));
  }
});
