import { assert } from '@open-wc/testing';
import { version } from '@solidarity/core';

describe('a tag on a page that has another version already', () => {
  it('says so in one line, and leaves the page to the first', async () => {
    Object.defineProperty(window, Symbol.for('solidarity'), { value: Object.freeze({ version: '9.9.9' }) });
    const said: string[] = [];
    const { info } = console;
    console.info = (...words: unknown[]) => void said.push(words.join(' '));
    try {
      await import(new URL('../tag.js', import.meta.url).href);
    } finally {
      console.info = info;
    }
    assert.deepEqual(said, [`Solidarity 9.9.9 is already on this page; ${version} does nothing.`]);
    assert.isUndefined(customElements.get('solidarity-petition'));
  });
});
