import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementNames, elementOptions, readElementName, readOptions, subjectOf, writeOptions, type ElementName } from '../options.js';

type Raw = Readonly<Record<string, string>>;
type Case = readonly [element: ElementName, raw: Raw, meant: Readonly<Record<string, unknown>>];

describe('options that can be taken', () => {
  const cases: readonly Case[] = [
    ['petition', {}, {}],
    ['petition', { campaign: 'protect-asylum' }, { campaign: 'protect-asylum' }],
    ['petition', { campaign: '“protect-asylum”' }, { campaign: 'protect-asylum' }],
    ['petition', { campaign: '„protect-asylum“' }, { campaign: 'protect-asylum' }],
    ['petition', { campaign: '&quot;protect-asylum&quot;' }, { campaign: 'protect-asylum' }],
    ['petition', { campaign: '&amp;quot;protect-asylum&amp;quot;' }, { campaign: 'protect-asylum' }],
    ['petition', { campaign: '\u00a0protect-asylum\u200b ' }, { campaign: 'protect-asylum' }],
    ['petition', { campaign: '&nbsp;protect-asylum&#160;' }, { campaign: 'protect-asylum' }],
    ['petition', { 'data-campaign': 'protect-asylum', 'DATA-Heading': 'Sign' }, { campaign: 'protect-asylum', heading: 'Sign' }],
    ['petition', { heading: 'Bread &amp;amp; roses' }, { heading: 'Bread & roses' }],
    ['petition', { heading: 'Act now: it&#039;s time' }, { heading: "Act now: it's time" }],
    ['petition', { heading: 'It&#x2019;s time' }, { heading: 'It’s time' }],
    ['petition', { heading: 'Don’t   wait\n today' }, { heading: 'Don’t wait today' }],
    ['petition', { heading: '“Stop” now' }, { heading: '“Stop” now' }],
    ['petition', { heading: ' Say “no” now – “please” ' }, { heading: 'Say “no” now – “please”' }],
    ['petition', { heading: '‘Stop’ now' }, { heading: '‘Stop’ now' }],
    ['petition', { heading: 'Stand with the workers’' }, { heading: 'Stand with the workers’' }],
    ['petition', { heading: '“Don’t wait”' }, { heading: 'Don’t wait' }],
    ['petition', { heading: '&quot;Add your name&quot;' }, { heading: 'Add your name' }],
    ['share', { text: '«Stop»\n“now”' }, { text: '«Stop»\n“now”' }],
    ['petition', { heading: '' }, {}],
    ['petition', { backend: 'https://sign.example/api/' }, { backend: 'https://sign.example/api/' }],
    ['petition', { lang: 'en_GB', partner: 'site-1.bath', test: '' }, { lang: 'en-GB', partner: 'site-1.bath', test: true }],
    ['petition', { test: 'TRUE' }, { test: true }],
    ['petition', { test: ' False ' }, { test: false }],
    ['petition', { test: '“no”' }, { test: false }],
    ['petition', { test: '0' }, { test: false }],
    ['counter', { format: ' Compact ', bar: 'yes', goal: '10,000', min: '0' }, { format: 'compact', bar: true, goal: 10_000, min: 0 }],
    ['counter', { country: 'uk', countries: 'on', sums: '1' }, { country: 'GB', countries: true, sums: true }],
    ['letter', { campaign: 'fair-plan', heading: 'Write' }, { campaign: 'fair-plan', heading: 'Write' }],
    ['newsletter', { list: '“updates”', lang: 'AR' }, { list: 'updates', lang: 'ar' }],
    ['share', { networks: 'WhatsApp, email;copy email' }, { networks: ['whatsapp', 'email', 'copy'] }],
    ['share', { url: '/petition?a=1&amp;b=2' }, { url: '/petition?a=1&b=2' }],
    ['share', { text: 'Come\n\nall' }, { text: 'Come\n\nall' }],
  ];
  for (const [element, raw, meant] of cases)
    it(`${element} ${JSON.stringify(raw)}`, () => assert.deepEqual(readOptions(element, raw), { options: meant, mistakes: [] }));
});

describe('options with a mistake', () => {
  const cases: readonly (readonly [...Case, said: readonly [option: string, expected: RegExp, got: string][]])[] = [
    ['petition', { campagin: 'a' }, {}, [['campagin', /^one of campaign, heading, backend, lang, partner, test$/, 'campagin']]],
    ['petition', { list: 'updates' }, {}, [['list', /one of campaign/, 'list']]],
    ['newsletter', { campaign: 'updates' }, {}, [['campaign', /one of list/, 'campaign']]],
    [
      'petition',
      { constructor: 'a', 'data-toString': 'b' },
      {},
      [
        ['constructor', /one of/, 'constructor'],
        ['data-toString', /one of/, 'data-toString'],
      ],
    ],
    ['petition', { campaign: 'Protect Asylum' }, {}, [['campaign', /id of a campaign/, 'Protect Asylum']]],
    ['petition', { campaign: 'x'.repeat(70) }, {}, [['campaign', /at most 64/, `${'x'.repeat(60)}…`]]],
    ['petition', { heading: '“Add' }, { heading: 'Add' }, [['heading', /straight quotes/, '“Add']]],
    ['petition', { heading: 'x'.repeat(201) }, {}, [['heading', /at most 200/, `${'x'.repeat(60)}…`]]],
    ['petition', { backend: 'sign.example' }, {}, [['backend', /https address/, 'sign.example']]],
    ['petition', { backend: 'https://user:pass@sign.example' }, {}, [['backend', /without credentials/, 'https://user:pass@sign.example']]],
    ['petition', { backend: 'javascript&#58;alert(1)' }, {}, [['backend', /https address/, 'javascript&#58;alert(1)']]],
    ['petition', { lang: 'English, please' }, {}, [['lang', /language tag/, 'English, please']]],
    ['petition', { partner: 'my site' }, {}, [['partner', /64 letters/, 'my site']]],
    ['petition', { test: 'nein' }, { test: true }, [['test', /"true" or "false"/, 'nein']]],
    ['counter', { format: 'tiny' }, {}, [['format', /"full" or "compact"/, 'tiny']]],
    [
      'counter',
      { goal: '10k', min: '-1' },
      {},
      [
        ['goal', /whole number/, '10k'],
        ['min', /whole number/, '-1'],
      ],
    ],
    ['counter', { country: 'Germany' }, {}, [['country', /two letters/, 'Germany']]],
    ['share', { networks: 'x myspace' }, { networks: ['x'] }, [['networks', /^some of sheet, whatsapp/, 'myspace']]],
    ['share', { networks: 'myspace' }, {}, [['networks', /some of/, 'myspace']]],
    ['share', { url: 'javascript:alert(1)' }, {}, [['url', /https address/, 'javascript:alert(1)']]],
    ['share', { url: 'https://[' }, {}, [['url', /https address/, 'https://[']]],
  ];
  for (const [element, raw, meant, said] of cases) {
    it(`${element} ${JSON.stringify(raw)}`, () => {
      const { options, mistakes } = readOptions(element, raw);
      assert.deepEqual(options, meant);
      assert.deepEqual(
        mistakes.map(({ option, got }) => [option, got]),
        said.map(([option, , got]) => [option, got]),
      );
      for (const [index, [, expected]] of said.entries()) assert.match(mistakes[index]?.expected ?? '', expected);
    });
  }
});

describe('the table of options', () => {
  it('names for every element what it is about, and says of every option what it means and may be', () => {
    for (const name of elementNames) {
      assert.ok(subjectOf[name] in elementOptions[name]);
      for (const { meaning, expected } of Object.values(elementOptions[name])) assert.ok(meaning && expected);
    }
  });

  it('is written so that it is read the same again', () => {
    const raw = { campaign: 'a', networks: 'x, copy', test: 'yes', heading: 'Bread &amp; roses', url: '/a?b=1&amp;c=2' };
    const { options } = readOptions('share', raw);
    const written = writeOptions(options);
    assert.deepEqual(written, { campaign: 'a', networks: 'x copy', test: 'true', heading: 'Bread & roses', url: '/a?b=1&c=2' });
    assert.deepEqual(readOptions('share', written).options, options);
    assert.deepEqual(writeOptions({ bar: false, goal: 5, min: undefined }), { goal: '5' });
  });

  it('knows an element by its word or its tag', () => {
    for (const written of ['petition', ' Petition ', '“petition”', 'solidarity-petition', 'SOLIDARITY-PETITION'])
      assert.equal(readElementName(written), 'petition');
    for (const written of ['', 'donation', 'constructor', 'petitions']) assert.equal(readElementName(written), undefined);
  });
});
