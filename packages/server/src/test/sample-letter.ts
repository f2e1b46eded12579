import type { CampaignFile } from '@solidarity/contract';
import type { ListedTarget } from '../rules/list-source.js';
import { sampleCampaign, sampleFile } from './sample-campaign.js';

export const letterTexts = {
  subjects: ['A welcome for {{recipient.area|everyone}}'],
  opening: 'Dear {{recipient.salutation|Sir or Madam}},',
  paragraphs: ['I write as your neighbour.', ['Nobody leaves home lightly.', 'People who flee need safety.']],
  closing: 'Yours,\n[sign your name]',
};

export const letterSetup = {
  find: 'list',
  selection: 'several',
  targets: { file: 'targets.csv' },
  mail: { from: 'Common Shelter letters <letters@charity.example>', editor: 'editor@charity.example' },
};

/** The sample campaign, which asks for a letter too. */
export const letterCampaign = (
  letter: Readonly<Record<string, unknown>> = {},
  changes: Readonly<Record<string, unknown>> = {},
): CampaignFile =>
  sampleCampaign({
    words: { en: { ...sampleFile.words.en, letter: letterTexts }, ar: sampleFile.words.ar },
    letter: { ...letterSetup, ...letter },
    ...changes,
  });

export const sampleTargets: readonly ListedTarget[] = [
  {
    id: 'mayor',
    name: 'The Mayor',
    area: 'Harbour Town',
    country: 'GB',
    postcodes: ['AB1'],
    salutation: 'Mayor',
    email: 'mayor@town.example',
    contactable: true,
  },
  {
    id: 'minister',
    name: 'The Minister',
    area: 'The land',
    country: 'FR',
    postcodes: ['A'],
    email: 'minister@land.example',
    contactable: true,
  },
  { id: 'twin', name: 'The other Mayor', area: 'Twin Town', postcodes: ['AB10', 'XY9'], email: 'twin@town.example', contactable: true },
  { id: 'third', name: 'The third Mayor', area: 'Third Town', postcodes: ['XY9'], email: 'third@town.example', contactable: true },
  { id: 'gone', name: 'Nobody', area: 'Old Town', country: 'GB', contactable: false, reason: 'vacant' },
];
