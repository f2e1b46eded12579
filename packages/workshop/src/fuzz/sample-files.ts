/** A campaign with every kind of field, one with a letter, and a list, as editors write them. */
const asked = { purpose: 'petition', textId: 'sign', version: '1', required: true, text: { en: 'I sign.', ar: 'أوقّع.' } };
const news = { purpose: 'updates', textId: 'news', version: '2', text: { en: 'Write to me.' } };
const from = { languages: ['en', 'ar'], organisation: 'Common Shelter', privacyPolicy: 'https://charity.example/privacy' };

export const petitionFile = {
  ...from,
  id: 'asylum',
  page: 'https://charity.example/petition',
  words: { en: { title: 'Protect people seeking asylum', demands: ['Safety'] }, ar: { title: 'احموا طالبي اللجوء' } },
  fields: [
    ...['givenName', 'familyName', 'email'].map((name) => ({ name, required: true })),
    ...['country', 'postcode', 'phone', 'comment', 'hideName'].map((name) => ({ name })),
    { name: 'x-story', kind: 'long', maxLength: 200, label: { en: 'Your story' } },
    { name: 'x-role', kind: 'choice', options: [{ value: 'nurse', label: { en: 'Nurse' } }], label: { en: 'Role' } },
    { name: 'x-adult', kind: 'tick', label: { en: 'I am of age' } },
  ],
  consents: [asked, news],
  imported: { total: 1000, countries: { GB: 85 } },
};

export const letterFile = {
  ...from,
  id: 'letters',
  words: {
    en: {
      title: 'Write to your mayor',
      letter: {
        subjects: ['A welcome'],
        opening: 'Dear {{recipient.salutation|friend}},',
        paragraphs: ['Nobody leaves home lightly.'],
        closing: 'Yours,\n[sign your name]',
      },
    },
    ar: { title: 'اكتبوا إلى رئيس البلدية' },
  },
  fields: ['givenName', 'familyName', 'email'].map((name) => ({ name, required: true })),
  consents: [asked],
  letter: {
    find: 'list',
    selection: 'several',
    targets: { file: 'targets/mayors.json' },
    mail: { from: 'Common Shelter letters <letters@charity.example>', editor: 'editor@charity.example' },
  },
};

export const listFile = {
  ...from,
  id: 'updates',
  words: { en: { title: 'Shelter news' }, ar: { title: 'أخبار المأوى' } },
  topics: [{ id: 'campaigns', label: { en: 'Campaigns', ar: 'حملات' } }],
  consents: [{ ...news, required: true }],
};

export const targets = [
  { id: 'mayor', name: 'The Mayor', area: 'Harbour Town', email: 'mayor@town.example', contactable: true },
  { id: 'twin', name: 'The other Mayor', area: 'Twin Town', email: 'twin@town.example', contactable: true },
];
