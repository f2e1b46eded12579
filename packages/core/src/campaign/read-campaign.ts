import type { Campaign, CampaignState, Consent, Field } from '@solidarity/contract';
import { safeUrl } from '@solidarity/contract/safe-url';
import { list, oneOf, people, record, text } from '../backend/read-values.js';
import { readLetter } from './read-letter.js';

/**
 * A campaign out of whatever a backend answered, read by hand: a wrong type is a default, never an exception, and what
 * is not a campaign at all is `undefined`. Judging what a person sends is the contract's work, later.
 */
export function readCampaign(answer: unknown): Campaign | undefined {
  const from = record(answer);
  const words = record(from['words']);
  const title = text(words['title']);
  const consents = list(from['consents'], readConsent);
  if (!title || consents.length === 0) return undefined;
  const fields = list(from['fields'], readField);
  return {
    id: text(from['id']) ?? '',
    language: text(from['language']) ?? 'en',
    languages: list(from['languages'], text),
    organisation: text(from['organisation']) ?? '',
    privacyPolicy: safeUrl(from['privacyPolicy']) ?? '',
    page: safeUrl(from['page']),
    followUp: safeUrl(from['followUp']),
    handles: texts(from['handles']),
    words: {
      title,
      intro: text(words['intro']),
      demandsTitle: text(words['demandsTitle']),
      demands: Array.isArray(words['demands']) ? list(words['demands'], text) : undefined,
      button: text(words['button']),
      thanks: text(words['thanks']),
      next: text(words['next']),
      shareText: text(words['shareText']),
      shareTexts: texts(words['shareTexts']),
      deliveredTo: text(words['deliveredTo']),
    },
    fields: fields.length > 0 ? fields : defaultFields,
    consents,
    confirmation: from['confirmation'] === 'none' ? 'none' : 'mail',
    state: oneOf<CampaignState>(from['state'], ['upcoming', 'open', 'paused', 'closed', 'won']) ?? 'open',
    opensOn: text(from['opensOn']),
    closesOn: text(from['closesOn']),
    delivered: readDelivered(from['delivered']),
    goal: people(from['goal']),
    letter: readLetter(from['letter']),
  };
}

/** What a petition asks where the campaign says nothing; drawn before the campaign has come, so that nobody waits. */
export const defaultFields: Field[] = [
  { name: 'givenName', required: true },
  { name: 'familyName', required: true },
  { name: 'email', required: true },
];

function readField(value: unknown): Field | undefined {
  const from = record(value);
  const name = text(from['name']);
  if (!name || !/^(?:givenName|familyName|email|country|postcode|phone|comment|hideName|x-[a-z0-9-]+)$/.test(name)) return undefined;
  return {
    name: name as Field['name'],
    required: from['required'] === true,
    kind: oneOf<NonNullable<Field['kind']>>(from['kind'], ['text', 'long', 'choice', 'tick']),
    maxLength: people(from['maxLength']),
    label: text(from['label']),
    options: Array.isArray(from['options'])
      ? list(from['options'], (option) => {
          const { value: chosen, label } = record(option);
          return text(chosen) && text(label) ? { value: String(chosen), label: String(label) } : undefined;
        })
      : undefined,
  };
}

function readConsent(value: unknown): Consent | undefined {
  const from = record(value);
  const [purpose, textId, version, words] = ['purpose', 'textId', 'version', 'text'].map((key) => text(from[key]));
  if (!purpose || !textId || !version || !words) return undefined;
  return { purpose, textId, version, text: words, required: from['required'] === true };
}

function readDelivered(value: unknown): Campaign['delivered'] {
  const from = record(value);
  const on = text(from['on']);
  return on ? { on, total: people(from['total']) } : undefined;
}

/** Texts by the name of a network. */
function texts(value: unknown): Record<string, string> | undefined {
  if (value === undefined) return undefined;
  const named = Object.entries(record(value)).filter((entry): entry is [string, string] => text(entry[1]) !== undefined);
  return Object.fromEntries(named);
}
