import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeUrl, webAddress } from '../safe-url.js';

const page = 'https://page.example/folder/page.html';

const allowed: readonly (readonly [written: string, address: string])[] = [
  ['https://charity.example', 'https://charity.example/'],
  ['http://charity.example/a?b=c#d', 'http://charity.example/a?b=c#d'],
  ['HTTPS://CHARITY.example/A', 'https://charity.example/A'],
  [' https://charity.example/ ', 'https://charity.example/'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['mailto:a@charity.example', 'mailto:a@charity.example'],
  ['tel:+44123', 'tel:+44123'],
  ['/privacy', '/privacy'],
  ['privacy.html', 'privacy.html'],
  ['../privacy', '../privacy'],
  ['?step=1', '?step=1'],
  ['#top', '#top'],
  ['/a:b', '/a:b'],
  ['?next=https://other.example', '?next=https://other.example'],
  [`/${'a'.repeat(2047)}`, `/${'a'.repeat(2047)}`],
];
for (const [written, address] of allowed) test(`lets ${written.slice(0, 70)} through`, () => assert.equal(safeUrl(written), address));

const refused: readonly unknown[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001\u001fjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\n\tscript:alert(1)',
  'javascript\t:alert(1)',
  'j a v a script:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript\u2028:alert(1)',
  'javascript://charity.example/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'blob:https://charity.example/1',
  'file:///etc/passwd',
  'filesystem:https://charity.example/1',
  'about:blank',
  'view-source:https://charity.example',
  'ws://charity.example',
  'intent://x#Intent;end',
  '//evil.example',
  ' //evil.example',
  '/\t/evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '\\/evil.example',
  'mailto://user@charity.example',
  'https://user@charity.example/',
  'https://user:pass@charity.example/',
  'https://charity.example@evil.example/',
  'https://',
  'http://[',
  '1javascript:alert(1)',
  'x_y:alert(1)',
  ':alert(1)',
  '',
  '   ',
  `/${'a'.repeat(2048)}`,
  undefined,
  null,
  7,
  {},
  ['https://charity.example'],
  { toString: () => 'https://charity.example' },
];
for (const value of refused) {
  const shown = typeof value === 'string' ? JSON.stringify(value) : `a value of type ${value === null ? 'null' : typeof value}`;
  test(`stops ${shown.slice(0, 70)}`, () => assert.equal(safeUrl(value), undefined));
}

test('whatever it lets through leads to the web, to a mail or a call, and never past the page’s own host by a relative address', () => {
  const piece = fc.constantFrom(
    ...[
      'javascript',
      'data',
      'https',
      'http',
      'mailto',
      ':',
      '//',
      '/',
      '\\',
      '@',
      '.',
      '#',
      '?',
      'evil.example',
      '&#106;',
      '%6a',
      '\t',
      '\n',
      '\u0000',
      ' ',
      '\u00a0',
      'a',
      '1',
      '\ufeff',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 12 }), (pieces) => {
      const address = safeUrl(pieces.join(''));
      if (address === undefined) return;
      const isAbsolute = /^(?:https?|mailto|tel):/i.test(address);
      const url = URL.canParse(address, page) ? new URL(address, page) : undefined;
      if (!url) return;
      assert.ok(['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol), `${JSON.stringify(address)} has ${url.protocol}`);
      assert.equal(url.username + url.password, '', address);
      if (!isAbsolute) assert.equal(url.host, 'page.example', address);
    }),
    { numRuns: 5000 },
  );
});

test('a web address is absolute, on the web and without credentials', () => {
  assert.equal(webAddress('https://charity.example'), 'https://charity.example/');
  for (const value of ['/privacy', 'mailto:a@b.example', 'ftp://a.example', 'https://a@b.example', undefined, 7])
    assert.equal(webAddress(value), undefined);
});
