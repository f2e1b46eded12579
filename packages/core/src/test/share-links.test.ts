import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networks, type Network } from '@solidarity/contract';
import { cutText, graphemesOf } from '../share/cut-text.js';
import { intentAddress, type Message } from '../share/intent-address.js';
import { intents } from '../share/intents.js';
import { linkVia } from '../share/share-link.js';
import { withHandle } from '../share/with-handle.js';
import { weighOnThreads, weighOnX } from '../share/weigh.js';

const family = '👨‍👩‍👧‍👦';
const texts: Readonly<Record<string, string>> = {
  short: 'I have signed & I mean it: 100 % + more?',
  long: 'People are asking for safety, and we ask with them. '.repeat(40),
  'long without spaces': 'x'.repeat(2000),
  Arabic: 'وقّعتُ دفاعًا عن حقِّ كلِّ إنسانٍ في طلبِ الأمان. '.repeat(60),
  families: family.repeat(900),
  flags: '🇺🇦🇸🇾'.repeat(600),
  Chinese: '难民需要安全的庇护所'.repeat(80),
  Hindi: 'शरणार्थियों को सुरक्षा चाहिए '.repeat(90),
  'several lines': 'One\nTwo\r\nThree',
  empty: '',
};
const handles: Partial<Record<Network, string>> = {
  x: '@shelter',
  bluesky: '@shelter.example',
  mastodon: '@shelter@social.example',
  threads: '@common.shelter',
};
const link = 'https://charity.example/sign?a=1&name=%C3%A9';
const linkOn = (network: Network) => linkVia(link, { network, campaign: 'asylum', partner: 'bath' });
const messageOn = (network: Network, text: string): Message => ({
  title: 'Protect people & "asylum"',
  text,
  link: linkOn(network),
  handle: handles[network],
});

interface Arrived {
  readonly text?: string | null | undefined;
  readonly link?: string | null | undefined;
  readonly title?: string | null | undefined;
}

/** What whoever opens the address finds there: read by what each network documents, not by our table. */
const arrives: Readonly<Partial<Record<Network, (address: URL) => Arrived>>> = {
  whatsapp: ({ searchParams }) => whole(searchParams.get('text')),
  facebook: ({ searchParams }) => ({ link: searchParams.get('u') }),
  x: ({ searchParams }) => ({
    text: [searchParams.get('text'), searchParams.get('via') && `@${searchParams.get('via')}`].filter(Boolean).join('\n'),
    link: searchParams.get('url'),
  }),
  bluesky: ({ searchParams }) => whole(searchParams.get('text')),
  threads: ({ searchParams }) => whole(searchParams.get('text')),
  mastodon: ({ hash }) => whole(new URLSearchParams(hash.slice(1)).get('text')),
  linkedin: ({ searchParams }) => ({ link: searchParams.get('url') }),
  telegram: ({ searchParams }) => ({ text: searchParams.get('text'), link: searchParams.get('url') }),
  reddit: ({ searchParams }) => ({ link: searchParams.get('url'), title: searchParams.get('title') }),
  email: ({ searchParams }) => ({ ...whole(searchParams.get('body')), title: searchParams.get('subject') }),
  sms: ({ search }) => whole(new URLSearchParams(search.replace('?&', '?')).get('body')),
};

/** A text with a link on a line of its own. */
function whole(text: string | null): Arrived {
  const lines = (text ?? '').split(/\r?\n/);
  const found = lines.find((line) => /^https:\/\/charity\.example\/\S+$/.test(line));
  return { text: lines.filter((line) => line !== found).join('\n'), link: found };
}

const linked = networks.filter((network) => intents[network]);

test('every way to share is a link, but the device’s own sheet, the copy and the QR code', () => {
  assert.deepEqual(
    networks.filter((network) => !linked.includes(network)),
    ['sheet', 'copy', 'qr'],
  );
  assert.deepEqual(Object.keys(arrives).sort(), [...linked].sort());
});

for (const network of linked) {
  for (const [about, text] of Object.entries(texts)) {
    test(`${network} gets the link whole, and as much as it takes of a text that is ${about}`, () => {
      const address = intentAddress(network, messageOn(network, text)) ?? assert.fail('expected an address, got none');
      const got = arrives[network]?.(new URL(address));
      assert.equal(got?.link, linkOn(network));
      const handle = handles[network];
      if (got?.text !== undefined && got.text !== null) {
        if (handle) assert.ok(got.text.endsWith(handle), got.text.slice(-40));
        const said = handle ? got.text.slice(0, -handle.length).trimEnd() : got.text;
        isBeginning(said, text.replace(/\r\n/g, '\n').trimEnd());
        assert.ok(lengthOn(network, got.text) <= mostOn(network), `${lengthOn(network, got.text)} on ${network}`);
      }
      if (network === 'email' || network === 'sms') assert.ok(address.length <= 1800, `${address.length} characters`);
    });
  }
}

/** Cut between the letters that a reader sees, and marked as cut. */
function isBeginning(said: string, text: string): void {
  if (said.trimEnd() === text) return;
  assert.ok(said.endsWith('…'), said.slice(-20));
  const [kept, all] = [graphemesOf(said.slice(0, -1)), graphemesOf(text)];
  assert.ok(kept.length > 5, 'something is left');
  assert.deepEqual(kept, all.slice(0, kept.length));
}

/** As each network documents it; the link is counted apart. */
function lengthOn(network: Network, text: string): number {
  const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  if (network === 'x') return 23 + 1 + graphemes.reduce((sum, one) => sum + weighOnX(one), 0);
  if (network === 'threads') return linkOn(network).length + 1 + graphemes.reduce((sum, one) => sum + weighOnThreads(one), 0);
  if (network === 'mastodon') return 23 + 1 + graphemes.length;
  return linkOn(network).length + 1 + graphemes.length;
}
function mostOn(network: Network): number {
  return ({ x: 280, bluesky: 300, threads: 500, mastodon: 500, telegram: 4096 } as Partial<Record<Network, number>>)[network] ?? Infinity;
}

test('X counts an emoji for two and a Chinese character for two, and Arabic by its characters', () => {
  assert.deepEqual(['a', 'é', 'ب', 'بّ', '难', family, '🇺🇦', '…'].map(weighOnX), [1, 1, 1, 2, 2, 2, 2, 2]);
});

test('Threads counts an emoji by its bytes', () => {
  assert.deepEqual(['a', 'بّ', '难', '🙂', family].map(weighOnThreads), [1, 2, 1, 4, 25]);
});

test('a handle that the text names stands there, and is not named again', () => {
  assert.deepEqual(withHandle('Sign with {handle}!', 'shelter', 'Common Shelter'), { text: 'Sign with @shelter!', handle: undefined });
  assert.deepEqual(withHandle('Sign with {handle}!', undefined, 'Common Shelter'), {
    text: 'Sign with Common Shelter!',
    handle: undefined,
  });
  assert.deepEqual(withHandle('Sign!', '@shelter', 'Common Shelter'), { text: 'Sign!', handle: '@shelter' });
});

test('halves of a character do no harm', () => {
  assert.match(intentAddress('x', { title: 'T', text: 'a\ud83d b', link }) ?? '', /text=a%20b&url=/);
});

test('a mail’s lines end as RFC 6068 wants it, and its subject is the title', () => {
  const address = intentAddress('email', { title: 'Über & unter', text: 'One\nTwo', link: 'https://a.example/' });
  assert.equal(address, 'mailto:?subject=%C3%9Cber%20%26%20unter&body=One%0D%0ATwo%0D%0Ahttps%3A%2F%2Fa.example%2F');
});

test('what a visitor follows says which way it came, and names the page that embeds, not a person', () => {
  assert.equal(
    linkOn('whatsapp'),
    'https://charity.example/sign?a=1&name=%C3%A9&utm_source=whatsapp&utm_medium=share&utm_campaign=asylum&via=bath',
  );
  const anew = linkVia(linkOn('x'), { network: 'copy', campaign: 'asylum' });
  assert.equal(new URL(anew).searchParams.getAll('utm_source').join(), 'copy');
});

test('cuts between words, and inside one only where there is no other way', () => {
  const within = (most: number) => (text: string) => text.length <= most;
  assert.equal(cutText('People need safety', within(18)), 'People need safety');
  assert.equal(cutText('People need safety', within(17)), 'People need…');
  assert.equal(cutText('People need safety', within(12)), 'People need…');
  assert.equal(cutText('Unconditionally', within(5)), 'Unco…');
  assert.equal(cutText(family.repeat(3), within(24)), `${family.repeat(2)}…`);
  assert.equal(cutText('anything', within(0)), '');
});

test('without a segmenter, letters are found by their marks and joiners', () => {
  const Segmenter = Intl.Segmenter;
  try {
    Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true, writable: true });
    const letters = [family, '🇺🇦', '👍🏽', 'é', 'بّ', '❤️', 'x', '\r\n', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👩🏾‍🚀'];
    assert.deepEqual(graphemesOf(letters.join('')), letters);
    assert.deepEqual(graphemesOf(''), []);
  } finally {
    Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
  }
});
