import type { CampaignFile } from '@solidarity/contract';
import { campaignFrom } from '@solidarity/server';

const asylum = {
  id: 'asylum',
  languages: ['en', 'ar'],
  organisation: 'Common Shelter',
  privacyPolicy: 'https://charity.example/privacy',
  page: 'https://charity.example/petition',
  followUp: 'https://charity.example/after',
  words: {
    en: {
      title: 'Protect people seeking asylum',
      thanks: 'Thank you for standing up.',
      shareText: 'I have signed.',
      next: 'Now tell a friend.',
    },
    ar: { title: 'احموا طالبي اللجوء' },
  },
  consents: [
    {
      purpose: 'petition',
      textId: 'sign',
      version: '1',
      required: true,
      text: { en: 'I sign, and agree that Common Shelter keeps my name.', ar: 'أوقّع وأوافق على حفظ اسمي.' },
    },
    { purpose: 'updates', textId: 'news', version: '1', text: { en: 'Write to me about this campaign.', ar: 'اكتبوا إليّ عن هذه الحملة.' } },
  ],
  imported: { total: 1000, countries: { GB: 85, FR: 9 } },
};

/** A campaign file with something changed. */
export const sampleCampaign = (changes: Readonly<Record<string, unknown>> = {}): CampaignFile =>
  campaignFrom({ ...asylum, ...changes }, 'sample.json');

const everyField = [
  { name: 'givenName', required: true },
  { name: 'familyName', required: true },
  { name: 'email', required: true },
  { name: 'country' },
  { name: 'postcode' },
  { name: 'phone' },
  { name: 'comment' },
  { name: 'hideName' },
  { name: 'x-role', kind: 'choice', label: { en: 'You are' }, options: [{ value: 'nurse', label: { en: 'A nurse' } }] },
  { name: 'x-story', kind: 'long', label: { en: 'Your story' } },
  { name: 'x-adult', kind: 'tick', label: { en: 'I am of age' }, required: true },
];

const letterWords = {
  subjects: ['A fair plan for people seeking asylum'],
  opening: 'Dear {{recipient.salutation|Sir or Madam}},',
  paragraphs: [
    ['I ask you to support a fair plan for people who seek asylum here.', 'Please support a fair plan for all who seek asylum.'],
  ],
  closing: 'Yours sincerely,\n[sign your name]',
  prompts: ['Why does this matter to you?'],
};

const arabicLetter = {
  subjects: ['خطة عادلة'],
  opening: 'تحية إلى {{recipient.name}}،',
  paragraphs: ['أطلب منكم دعم خطة عادلة لطالبي اللجوء.'],
  closing: 'مع التحية،\n{{writer.name}}',
};

/** A campaign that writes to targets, with something of its letter changed. */
const letterCampaign = (id: string, letter: Readonly<Record<string, unknown>>, words: Readonly<Record<string, unknown>> = {}) =>
  sampleCampaign({
    id,
    words: { en: { ...asylum.words.en, letter: { ...letterWords, ...words } }, ar: { ...asylum.words.ar, letter: arabicLetter } },
    letter: { find: 'postcode', targets: { file: 'targets.csv' }, ...letter },
  });

/** Letters of each kind, beside the campaigns of `sampleCampaigns`. */
export const sampleLetters: readonly CampaignFile[] = [
  letterCampaign('letter', {}),
  letterCampaign('letter-list', { find: 'list', selection: 'several' }),
  letterCampaign('letter-country', { find: 'country', selection: 'all' }),
  letterCampaign('letter-own', { ownWords: 3 }, { paragraphs: ['In [your town] we care.'] }),
  letterCampaign('letter-by-us', { channels: ['backend'], mail: { from: 'Common Shelter <letters@charity.example>' } }),
  letterCampaign('letter-mailed', { mail: { from: 'Common Shelter <letters@charity.example>' } }),
];

/** One campaign in each state and of each kind that an element shows differently, by its id. */
export const sampleCampaigns: readonly CampaignFile[] = [
  sampleCampaign(),
  sampleCampaign({ id: 'unconfirmed', confirmation: 'none' }),
  sampleCampaign({ id: 'every-field', confirmation: 'none', fields: everyField }),
  sampleCampaign({
    id: 'own-button',
    confirmation: 'none',
    words: { ...asylum.words, en: { ...asylum.words.en, button: 'Stand with us' } },
  }),
  sampleCampaign({ id: 'delivered', delivered: { on: '2026-06-01', total: 900 } }),
  sampleCampaign({ id: 'upcoming', state: 'upcoming', opensOn: '2999-01-01' }),
  sampleCampaign({ id: 'paused', state: 'paused' }),
  sampleCampaign({ id: 'closed', state: 'closed', delivered: { on: '2026-06-01', total: 900 } }),
  sampleCampaign({ id: 'won', state: 'won' }),
];
