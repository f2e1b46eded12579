import { ListFile, topicPrefix } from '@solidarity/contract';
import { campaignSlips, repeated, type CampaignSlip } from './campaign-checks.js';
import { fileFrom } from './campaign-file.js';
import { listCampaign } from './list.js';

/** Checks a parsed JSON value as a list. `file` is only named in the message. Throws `CampaignFault`. */
export const listFrom = (json: unknown, file: string): ListFile => fileFrom(ListFile, listSlips, json, file);

/** All that does not hold together in a list's file. What it shares with a campaign is judged as a campaign's. */
function listSlips(list: ListFile): CampaignSlip[] {
  return [...campaignSlips(listCampaign({ ...list, topics: [] })), ...topicSlips(list), ...consentSlips(list)];
}

function topicSlips({ topics = [], fields = [], languages: [first = ''] }: ListFile): CampaignSlip[] {
  const missing = topics.flatMap(({ label }, index) => (label[first] ? [] : [index]));
  const taken = fields.flatMap(({ name }, index) => (name.startsWith(topicPrefix) ? [index] : []));
  return [
    ...repeated(topics.map(({ id }) => id)).map((index) => ({ path: ['topics', index, 'id'], expected: 'expected each topic once' })),
    ...missing.map((index) => ({
      path: ['topics', index, 'label', first],
      expected: `expected a label in the first language, "${first}"`,
    })),
    ...taken.map((index) => ({ path: ['fields', index, 'name'], expected: 'expected another name: topics are written in /topics' })),
  ];
}

/** Signing and subscribing are never bundled. */
function consentSlips({ consents }: ListFile): CampaignSlip[] {
  const signing = consents.flatMap(({ purpose }, index) => (purpose === 'petition' ? [index] : []));
  return [
    ...signing.map((index) => ({ path: ['consents', index, 'purpose'], expected: 'expected another purpose: a list signs nothing' })),
    ...(consents.some(({ required }) => required)
      ? []
      : [{ path: ['consents'], expected: 'expected one that is required: without consent there may be no mail' }]),
  ];
}
