import { assert } from '@open-wc/testing';
import { linkToShare } from '../share/share-link.js';

describe('the link that is passed on', () => {
  const links: readonly (readonly [page: string, link: string])[] = [
    ['https://a.example/p', 'https://a.example/p'],
    ['https://a.example/p?id=7&utm_source=x&UTM_Campaign=y', 'https://a.example/p?id=7'],
    ['https://a.example/p?fbclid=1&gclid=2&mc_eid=3&igsh=4&_hsenc=5&mkt_tok=6', 'https://a.example/p'],
    ['https://a.example/p?gclidish=1&my_utm_x=2', 'https://a.example/p?gclidish=1&my_utm_x=2'],
    ['https://a.example/p?email=ada%40example.org&to=ada@example.org&at=@me', 'https://a.example/p?at=%40me'],
    ['https://a.example/p#solidarity-confirmed=asylum', 'https://a.example/p'],
    ['https://a.example/#/petition', 'https://a.example/#/petition'],
  ];
  for (const [page, link] of links) it(`passes ${page} on as ${link}`, () => assert.strictEqual(linkToShare(page), link));

  it('passes on the page it stands on where the campaign has none', () => {
    const here = new URL(location.href);
    here.hash = '';
    assert.isTrue(here.href.startsWith(linkToShare(undefined).split('?')[0] ?? ''));
  });
});
