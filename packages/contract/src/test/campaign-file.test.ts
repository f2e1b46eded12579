import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CampaignFile } from '../campaign.js';
import { countryCodes } from '../countries.js';

const least = {
  id: 'asylum',
  languages: ['en'],
  organisation: 'Common Shelter',
  privacyPolicy: 'https://charity.example/privacy',
  words: { en: { title: 'Protect people seeking asylum' } },
  consents: [{ purpose: 'petition', textId: 'sign', version: '1', required: true, text: { en: 'I sign.' } }],
};

const most = {
  ...least,
  $schema: './campaign.schema.json',
  languages: ['en', 'ar', 'ckb', 'pt-BR', 'zh-Hant-TW'],
  page: 'https://charity.example/petition?x=1',
  followUp: 'http://charity.example/after',
  handles: { x: '@shelter', bluesky: 'shelter.example', mastodon: '@shelter@social.example', threads: 'shelter' },
  words: {
    en: {
      title: 'T',
      intro: 'I\r\n\n\tand more',
      demandsTitle: 'D',
      demands: ['One', 'Two'],
      button: 'Sign',
      thanks: '🙏',
      next: 'N',
      shareText: 'S',
      shareTexts: { x: 'X', email: 'E' },
      deliveredTo: 'The mayor',
    },
    ar: { title: 'ع' },
  },
  fields: [
    { name: 'email', required: true },
    { name: 'x-role', label: { en: 'Role' }, kind: 'choice', options: [{ value: 'a', label: { en: 'A' } }] },
    { name: 'x-why', kind: 'long', maxLength: 2000 },
  ],
  confirmation: 'none',
  state: 'won',
  opensOn: '2026-01-01',
  closesOn: '2026-12-31',
  delivered: { on: '2026-06-01', total: 1 },
  goal: 100_000,
  imported: { total: 5, countries: { GB: 3 } },
  paper: { total: 0 },
  partnerOrigins: ['https://partner.example'],
  refuseOtherOrigins: true,
};

test('takes the least that a campaign can say, and fills in the rest', () => {
  assert.deepEqual(CampaignFile.parse(least), { ...least, confirmation: 'mail', state: 'open', refuseOtherOrigins: false });
});

test('takes all that a campaign can say', () => assert.equal(CampaignFile.safeParse(most).success, true));

test('takes a page for each language', () => {
  const page = { en: 'https://charity.example/petition', 'zh-Hant-TW': 'https://charity.example/zh/petition' };
  assert.deepEqual(CampaignFile.parse({ ...least, page }).page, page);
});

type Written = Record<string, unknown>;
const bad: readonly (readonly [about: string, changes: Written, at: string])[] = [
  ['a mistyped key', { langauges: ['en'] }, ''],
  ['an id with a space', { id: 'my petition' }, 'id'],
  ['an id with capital letters', { id: 'Asylum' }, 'id'],
  ['an id with a slash', { id: 'a/../b' }, 'id'],
  ['an id of 65 characters', { id: 'a'.repeat(65) }, 'id'],
  ['an id that ends in a hyphen', { id: 'a-' }, 'id'],
  ['no language', { languages: [] }, 'languages'],
  ['a language that is a name', { languages: ['English'] }, 'languages.0'],
  ['words in no language', { words: { English: { title: 'T' } } }, 'words.English'],
  ['words without a title', { words: { en: { intro: 'I' } } }, 'words.en.title'],
  ['a mistyped word', { words: { en: { title: 'T', titel: 'T' } } }, 'words.en'],
  ['21 demands', { words: { en: { title: 'T', demands: Array.from({ length: 21 }, () => 'x') } } }, 'words.en.demands'],
  ['no organisation', { organisation: '' }, 'organisation'],
  ['an organisation of blanks', { organisation: ' \u00a0\u200b' }, 'organisation'],
  ['a title with a line break', { words: { en: { title: 'T\n' } } }, 'words.en.title'],
  ['an introduction with a control character', { words: { en: { title: 'T', intro: 'I\u0007' } } }, 'words.en.intro'],
  ['a privacy policy that is a script', { privacyPolicy: 'javascript:alert(1)' }, 'privacyPolicy'],
  ['a privacy policy that is relative', { privacyPolicy: '/privacy' }, 'privacyPolicy'],
  ['a page with credentials', { page: 'https://a:b@charity.example' }, 'page'],
  ['a page in a language that is a script', { page: { en: 'https://charity.example', ar: 'javascript:alert(1)' } }, 'page.ar'],
  ['a page in no language', { page: { English: 'https://charity.example' } }, 'page'],
  ['pages in a row', { page: ['https://charity.example'] }, 'page'],
  ['a follow-up that is data', { followUp: 'data:text/html,x' }, 'followUp'],
  ['a text for a network that nobody knows', { words: { en: { title: 'T', shareTexts: { myspace: 'M' } } } }, 'words.en.shareTexts'],
  ['a handle for a network that knows none', { handles: { email: '@shelter' } }, 'handles'],
  ['a handle of another network', { handles: { x: '@shelter@social.example' } }, 'handles.x'],
  ['a handle without its server', { handles: { mastodon: '@shelter' } }, 'handles.mastodon'],
  ['no consent', { consents: [] }, 'consents'],
  ['a consent without words', { consents: [{ purpose: 'petition', textId: 'a', version: '1' }] }, 'consents.0.text'],
  ['a consent for a purpose that is a sentence', { consents: [{ ...least.consents[0], purpose: 'Our News' }] }, 'consents.0.purpose'],
  ['a field that nobody knows', { fields: [{ name: 'shoeSize' }] }, 'fields.0.name'],
  ['a field of its own with capital letters', { fields: [{ name: 'x-Role' }] }, 'fields.0.name'],
  ['a field that reaches for the prototype', { fields: [{ name: '__proto__' }] }, 'fields.0.name'],
  ['a field of no kind', { fields: [{ name: 'x-a', kind: 'slider' }] }, 'fields.0.kind'],
  ['a state that is none', { state: 'finished' }, 'state'],
  ['a day in another order', { opensOn: '01.02.2026' }, 'opensOn'],
  ['a goal below zero', { goal: -1 }, 'goal'],
  ['a goal of a part', { goal: 1.5 }, 'goal'],
  ['a goal as text', { goal: '1000' }, 'goal'],
  ['a goal beyond mankind', { goal: 1e308 }, 'goal'],
  ['imported people of a country in small letters', { imported: { total: 1, countries: { gb: 1 } } }, 'imported.countries.gb'],
  ['a partner that is no address', { partnerOrigins: ['partner'] }, 'partnerOrigins.0'],
  ['confirmation by telephone', { confirmation: 'phone' }, 'confirmation'],
];
for (const [about, changes, at] of bad) {
  test(`refuses ${about}, and says where`, () => {
    const { error } = CampaignFile.safeParse({ ...least, ...changes });
    assert.deepEqual(new Set(error?.issues.map(({ path }) => path.join('.'))), new Set([at]));
  });
}

test('every country is two letters, once, and has a name', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const code of countryCodes) assert.ok(/^[A-Z]{2}$/.test(code) && names.of(code), code);
  assert.equal(new Set(countryCodes).size, 250);
});
