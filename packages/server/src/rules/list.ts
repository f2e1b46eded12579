import { topicPrefix, type Campaign, type CampaignFile, type ListFile } from '@solidarity/contract';
import { publicCampaign } from './campaign.js';
import { listIdOf, listPrefix } from './list-key.js';

const emailAlone: NonNullable<CampaignFile['fields']> = [{ name: 'email', required: true }];

/**
 * A list as a campaign that is always open and confirms by mail, with its key for an id: whatever judges, keeps and mails a
 * signature then does the same for a subscription.
 */
export function listCampaign({ id, fields = emailAlone, topics = [], ...rest }: ListFile): CampaignFile {
  return {
    ...rest,
    id: listPrefix + id,
    fields: [
      ...fields,
      ...topics.map((topic) => ({ name: topicPrefix + topic.id, required: false, kind: 'tick' as const, label: topic.label })),
    ],
    confirmation: 'mail',
    state: 'open',
  };
}

/** What an element shows of a list, in the language nearest to the one asked for. */
export function publicList(file: CampaignFile, wanted: string | undefined, now: number): Campaign {
  return { ...publicCampaign(file, wanted, now), id: listIdOf(file.id) ?? file.id };
}

/** The labels of the topics that were ticked. */
export function topicsIn(person: Readonly<Record<string, unknown>>, { fields }: Campaign): string[] {
  return fields.flatMap(({ name, label }) => (name.startsWith(topicPrefix) && person[name] === true ? [label ?? name] : []));
}
