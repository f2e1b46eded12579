import type { Campaign, CampaignState, Consent, Field } from '@solidarity/contract';
import { defaultFields } from '@solidarity/contract/default-fields';
import { safeUrl } from '@solidarity/contract/safe-url';
import { isKnown } from '../form/known-fields.js';
import { each, list, oneOf, people, record, text } from '../backend/read-values.js';
import type { ShownCampaign } from './shown-campaign.js';

/**
 * A campaign out of whatever a backend answered, read by hand: a wrong type is a default, never an exception, and what
 * is not a campaign at all is `undefined`. Judging what a person sends is the contract's work, later.
 */
export function readCampaign(answer: unknown): ShownCampaign | undefined {
  const from = record(answer);
  const { id = '', language = 'en', organisation = '', opensOn, closesOn } = each(from, text);
  const words = record(from['words']);
  const { title, ...otherWords } = each(words, text);
  const consents = list(from['consents'], readConsent);
  if (!title || consents.length === 0) return undefined;
  const fields = list(from['fields'], readField);
  return {
    id,
    language,
    languages: list(from['languages'], text),
    organisation,
    privacyPolicy: safeUrl(from['privacyPolicy']) ?? '',
    page: safeUrl(from['page']),
    followUp: safeUrl(from['followUp']),
    handles: each(from['handles'], text),
    words: {
      ...otherWords,
      title,
      demands: list(words['demands'], text),
      shareTexts: each(words['shareTexts'], text),
    },
    fields: fields.length > 0 ? fields : defaultFields,
    consents,
    confirmation: from['confirmation'] === 'none' ? 'none' : 'mail',
    state: oneOf<CampaignState>(from['state'], ['upcoming', 'open', 'paused', 'closed', 'won']) ?? 'open',
    opensOn,
    closesOn,
    delivered: readDelivered(from['delivered']),
    goal: people(from['goal']),
    letter: from['letter'],
  };
}

function readField(value: unknown): Field | undefined {
  const from = record(value);
  const { name, label } = each(from, text);
  if (!name || !(isKnown(name) || /^x-[a-z0-9-]+$/.test(name))) return undefined;
  return {
    name: name as Field['name'],
    required: from['required'] === true,
    kind: oneOf<NonNullable<Field['kind']>>(from['kind'], ['text', 'long', 'choice', 'tick']),
    maxLength: people(from['maxLength']),
    label,
    options: from['options'] ? list(from['options'], readOption) : undefined,
  };
}

function readOption(value: unknown): NonNullable<Field['options']>[number] | undefined {
  const { value: chosen, label } = each(value, text);
  return chosen && label ? { value: chosen, label } : undefined;
}

function readConsent(value: unknown): Consent | undefined {
  const { purpose, textId, version, text: words } = each(value, text);
  if (!purpose || !textId || !version || !words) return undefined;
  return { purpose, textId, version, text: words, required: record(value)['required'] === true };
}

function readDelivered(value: unknown): Campaign['delivered'] {
  const { on, total } = record(value);
  const day = text(on);
  return day ? { on: day, total: people(total) } : undefined;
}
