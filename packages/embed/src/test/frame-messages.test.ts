import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkText } from '../frame/link-text.js';
import { heightIn, heightMessages, isReady, linkMessage, secretIn } from '../frame/messages.js';

const secret = 'Ab3dE6gH9j';

describe('a frame and the page around it', () => {
  it('know WordPress’s secret where WordPress puts it, the last where it stands twice', () => {
    assert.equal(secretIn(`#?secret=${secret}`), secret);
    assert.equal(secretIn(`#?secret=zzzzzzzzzz#?secret=${secret}`), secret);
    for (const none of ['', '#', '#?secret=short', '#secret', '#?secret=!!!!!!!!!!']) assert.equal(secretIn(none), undefined, none);
  });

  it('tell the height to whoever understands which message', () => {
    assert.deepEqual(heightMessages(812, undefined), [{ type: 'solidarity-height', height: 812 }]);
    assert.deepEqual(heightMessages(812, secret), [
      { type: 'solidarity-height', height: 812 },
      { message: 'height', value: 812, secret },
    ]);
    assert.deepEqual(linkMessage('https://a.example/', secret), { message: 'link', value: 'https://a.example/', secret });
  });

  it('hear who is ready, and nobody who does not know the secret', () => {
    assert.ok(isReady({ type: 'solidarity-ready' }, undefined));
    assert.ok(isReady({ message: 'ready', secret }, secret));
    for (const other of [
      { message: 'ready', secret: 'zzzzzzzzzz' },
      { message: 'ready' },
      { type: 'ready' },
      'ready',
      null,
      undefined,
      7,
      [],
    ])
      assert.ok(!isReady(other, secret), JSON.stringify(other));
    assert.ok(!isReady({ message: 'ready', secret: undefined }, undefined));
  });

  it('take a height that a frame can have, and no other', () => {
    for (const height of [20, 812, 20_000]) assert.equal(heightIn({ type: 'solidarity-height', height }), height);
    for (const height of [19, 20_001, -1, 1.5, NaN, Infinity, '812', null, undefined, {}])
      assert.equal(heightIn({ type: 'solidarity-height', height }), undefined, JSON.stringify(height));
    for (const other of [{ height: 812 }, { type: 'height', height: 812 }, null, 'solidarity-height'])
      assert.equal(heightIn(other), undefined, JSON.stringify(other));
  });
});

describe('a link that cannot be opened', () => {
  it('is its address, or the message that it would have begun', () => {
    assert.equal(linkText('https://a.example/x?y=1#z'), 'https://a.example/x?y=1#z');
    assert.equal(linkText('mailto:?subject=Sign%20this&body=One%0D%0Ahttps%3A%2F%2Fa.example'), 'Sign this\nOne\r\nhttps://a.example');
    assert.equal(linkText('mailto:mp%40town.example'), 'mp@town.example');
    assert.equal(linkText('sms:?&body=Sign'), 'Sign');
    assert.equal(linkText('mailto:100%25%ZZ'), '100%25%ZZ');
  });
});
