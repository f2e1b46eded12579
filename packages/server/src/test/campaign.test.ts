import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { confirmableSince, publicCampaign, stateOf } from '../rules/campaign.js';
import { composeCounts } from '../rules/counts.js';
import { acceptedLanguages, firstNear, nearestLanguage } from '../rules/language.js';
import { receiptOf } from '../rules/receipt.js';
import { day, morning, sampleCampaign } from './sample-campaign.js';

describe('the state of a campaign', () => {
  const states: [string, Record<string, unknown>, string][] = [
    ['is what the file says', { state: 'paused' }, 'paused'],
    ['is open where the file says nothing', {}, 'open'],
    ['is upcoming before its first day', { opensOn: '2026-11-22' }, 'upcoming'],
    ['is open on its first day', { state: 'upcoming', opensOn: '2026-11-21' }, 'open'],
    ['is open on its last day', { closesOn: '2026-11-21' }, 'open'],
    ['is closed after its last day', { closesOn: '2026-11-20' }, 'closed'],
    ['stays won after its last day', { state: 'won', closesOn: '2026-11-20' }, 'won'],
    ['stays paused between its days', { state: 'paused', opensOn: '2026-11-01', closesOn: '2026-12-01' }, 'paused'],
    ['stays closed between its days', { state: 'closed', opensOn: '2026-11-01', closesOn: '2026-12-01' }, 'closed'],
    ['stays upcoming where no first day is named', { state: 'upcoming', closesOn: '2026-12-01' }, 'upcoming'],
    ['stays upcoming where no day is named', { state: 'upcoming' }, 'upcoming'],
    ['stays open once delivered', { delivered: { on: '2023-12-15' } }, 'open'],
  ];
  for (const [what, changes, expected] of states) it(what, () => assert.equal(stateOf(sampleCampaign(changes), morning), expected));
});

describe('a confirmation link', () => {
  const lastMoment = Date.parse('2026-11-21T00:00:00Z');
  const since = (changes: Record<string, unknown>, now: number) => now - confirmableSince(sampleCampaign(changes), now);

  it('works for seven days', () => assert.equal(since({}, morning), 7 * day));
  it('works as long on the day after closing', () => assert.equal(since({ closesOn: '2026-11-20' }, lastMoment + day), 7 * day));
  it('works no longer after that', () => assert.ok(since({ closesOn: '2026-11-20' }, lastMoment + day + 1) < 0));
  it('works as long after the last day of one that a day had opened', () =>
    assert.equal(since({ state: 'upcoming', opensOn: '2026-11-01', closesOn: '2026-11-20' }, lastMoment + day), 7 * day));
  it('works for a day where a campaign was closed by hand, whatever its last day is', () =>
    assert.equal(since({ state: 'closed', closesOn: '2026-11-20' }, lastMoment + 3 * day), day));
  it('works for a day where a campaign was won', () => assert.equal(since({ state: 'won' }, morning), day));
  it('works for a day where a campaign was closed by hand', () => assert.equal(since({ state: 'closed' }, morning), day));
});

describe('a campaign in public', () => {
  it('comes in the nearest language', () => {
    const { language, words } = publicCampaign(sampleCampaign(), 'ar-EG', morning);
    assert.deepEqual([language, words.title], ['ar', 'احموا طالبي اللجوء']);
  });

  it('comes in its first language where none is near', () => assert.equal(publicCampaign(sampleCampaign(), 'ja', morning).language, 'en'));

  it('falls back to the first language text by text', () => {
    assert.deepEqual(
      publicCampaign(sampleCampaign(), 'ar', morning).consents.map(({ text }) => text),
      ['أوقّع وأوافق على حفظ اسمي.', 'Write to me about this campaign.'],
    );
  });

  it('asks for given name, family name and address where the file names no fields', () => {
    assert.deepEqual(
      publicCampaign(sampleCampaign({ fields: undefined }), 'en', morning).fields.map(({ name, required }) => [name, required]),
      [
        ['givenName', true],
        ['familyName', true],
        ['email', true],
      ],
    );
  });

  it('names the organisation’s handles, and has its texts for networks in the nearest language', () => {
    const words = { en: { title: 'T', shareTexts: { x: 'Sign' } }, ar: { title: 'ع', shareTexts: { x: 'وقّع' } } };
    const found = publicCampaign(sampleCampaign({ words, handles: { x: '@shelter' } }), 'ar', morning);
    assert.deepEqual([found.handles, found.words.shareTexts], [{ x: '@shelter' }, { x: 'وقّع' }]);
  });

  it('tells all that an element shows, and leaves out what the file does not say', () => {
    const said = {
      page: 'https://charity.example/petition',
      followUp: 'https://charity.example/next',
      handles: { x: '@shelter' },
      opensOn: '2026-11-01',
      closesOn: '2026-12-01',
      delivered: { on: '2026-11-20', total: 7 },
      goal: 5000,
    };
    const fields = [
      { name: 'email', required: true },
      { name: 'x-role', kind: 'choice', label: { en: 'Role', ar: 'دور' }, options: [{ value: 'n', label: { en: 'Nurse' } }] },
    ];
    const whole = publicCampaign(sampleCampaign({ ...said, fields }), 'ar', morning);
    const bare = publicCampaign(sampleCampaign({ page: undefined, fields: [fields[0]] }), 'en', morning);
    const { words, consents, fields: _, ...rest } = bare;
    assert.deepEqual(whole, {
      ...rest,
      ...said,
      language: 'ar',
      words: { title: 'احموا طالبي اللجوء' },
      consents: consents.map((consent, index) => (index === 0 ? { ...consent, text: 'أوقّع وأوافق على حفظ اسمي.' } : consent)),
      fields: [
        { name: 'email', required: true },
        { name: 'x-role', required: false, kind: 'choice', label: 'دور', options: [{ value: 'n', label: 'Nurse' }] },
      ],
    });
    assert.deepEqual(Object.keys(rest).sort(), ['confirmation', 'id', 'language', 'languages', 'organisation', 'privacyPolicy', 'state']);
    assert.deepEqual([words, bare.fields], [{ title: 'Protect people seeking asylum' }, [{ name: 'email', required: true }]]);
  });

  it('tells nothing that is only for the backend', () => {
    const told = Object.keys(publicCampaign(sampleCampaign({ partnerOrigins: ['https://partner.example'] }), 'en', morning));
    for (const name of ['imported', 'paper', 'partnerOrigins', 'refuseOtherOrigins']) assert.ok(!told.includes(name), name);
  });
});

it('a signature is answered by what its campaign asks for, and by nothing else', () => {
  assert.deepEqual(receiptOf(sampleCampaign({ confirmation: 'mail' })), { state: 'confirm', resendAfter: 30 });
  assert.deepEqual(receiptOf(sampleCampaign({ confirmation: 'none' })), { state: 'counted' });
});

describe('the nearest language', () => {
  const cases: [string[], string | undefined, string][] = [
    [['en', 'ar'], 'AR', 'ar'],
    [['en', 'pt'], 'pt-BR', 'pt'],
    [['en', 'pt-PT'], 'pt', 'pt-PT'],
    [['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant-TW', 'zh-Hant'],
    [['en', 'ar'], undefined, 'en'],
    [['en', 'ar'], '', 'en'],
    [['en', 'ar'], '../../etc', 'en'],
  ];
  for (const [languages, wanted, expected] of cases) {
    it(`to ${String(wanted)} among ${languages.join(', ')} is ${expected}`, () =>
      assert.equal(nearestLanguage(languages, wanted), expected));
  }

  it('is looked for as often as a tag can have parts, however much somebody sends', () => {
    let looks = 0;
    const languages = new Proxy(['en', 'ar'], {
      get(list, key): unknown {
        if (key === 'find') looks++;
        return Reflect.get(list, key);
      },
    });
    assert.equal(nearestLanguage(languages, 'a-'.repeat(32_000)), 'en');
    assert.ok(looks > 0 && looks < 20, `looked ${looks} times`);
  });

  it('is read from a browser header by weight', () => {
    assert.deepEqual(acceptedLanguages('de;q=0.5, ar-EG, *;q=0.1, en;q=0'), ['ar-EG', 'de']);
    assert.equal(firstNear(['en', 'ar'], ['de', 'ar-EG']), 'ar-EG');
  });
});

describe('counts', () => {
  const compose = (online: [string, number][], changes = {}) =>
    composeCounts(sampleCampaign(changes), new Map(online), { now: morning, stream: true });

  it('add up who signed online, on paper and elsewhere before', () => {
    assert.deepEqual(
      compose([
        ['GB', 3],
        ['', 2],
      ]).people,
      { total: 1025, online: 5, paper: 20, imported: 1000 },
    );
  });

  it('name countries from the largest, and in order where equal', () => {
    assert.deepEqual(
      compose([
        ['NL', 7],
        ['', 2],
        ['GB', 1],
      ]).countries,
      [
        { country: 'GB', people: 87 },
        { country: 'FR', people: 7 },
        { country: 'NL', people: 7 },
      ],
    );
  });

  it('say when they were true, and the state and goal', () => {
    const { asOf, goal, state } = compose([], { goal: 2000, closesOn: '2026-01-01' });
    assert.deepEqual([asOf, goal, state], [new Date(morning).toISOString(), 2000, 'closed']);
  });
});
