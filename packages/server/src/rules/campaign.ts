import { defaultFields, type Campaign, type CampaignFile, type CampaignState, type Field } from '@solidarity/contract';
import { dayMs } from './duration.js';
import { nearestLanguage } from './language.js';
import { publicLetter } from './letter.js';
import { pageIn } from './own-pages.js';

/** How long a confirmation link works. */
export const confirmableMs = 7 * dayMs;
/** How long after closing a link that was already sent still counts. */
const graceMs = dayMs;

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** What the campaign is today. Days are UTC; it is open on both the first and the last. */
export function stateOf({ state, opensOn, closesOn }: CampaignFile, now: number): CampaignState {
  if (state === 'paused' || state === 'closed' || state === 'won' || (!opensOn && !closesOn)) return state;
  const today = dayOf(now);
  if (closesOn && today > closesOn) return 'closed';
  if (opensOn) return today < opensOn ? 'upcoming' : 'open';
  return state;
}

/**
 * Links of signatures made before this moment (ms) no longer count. A campaign with a closing day takes confirmations for a
 * day after it; one that was closed by hand tells no hour, so a link then works for a day after its signature.
 */
export function confirmableSince(file: CampaignFile, now: number): number {
  const state = stateOf(file, now);
  if (state !== 'closed' && state !== 'won') return now - confirmableMs;
  const closedByDay = file.state === 'open' || file.state === 'upcoming';
  if (!closedByDay || !file.closesOn) return now - graceMs;
  const end = Date.parse(`${file.closesOn}T00:00:00Z`) + dayMs;
  return now <= end + graceMs ? now - confirmableMs : Infinity;
}

export const fieldsOf = ({ fields = defaultFields }: CampaignFile): NonNullable<CampaignFile['fields']> => fields;

/** The text of one language, or of the language that the others fall back to. */
function inLanguage<Value>(texts: Readonly<Record<string, Value>> | undefined, language: string, first: string): Value | undefined {
  return texts?.[language] ?? texts?.[first];
}

function fieldIn(field: ReturnType<typeof fieldsOf>[number], language: string, first: string): Field {
  const { label, options, ...rest } = field;
  const shownLabel = inLanguage(label, language, first);
  return {
    ...rest,
    ...(shownLabel !== undefined && { label: shownLabel }),
    ...(options && { options: options.map(({ value, label: texts }) => ({ value, label: inLanguage(texts, language, first) ?? value })) }),
  };
}

/** What an element shows of the campaign, in the language nearest to the one asked for. */
export function publicCampaign(file: CampaignFile, wanted: string | undefined, now: number): Campaign {
  const [first = 'en'] = file.languages;
  const language = nearestLanguage(file.languages, wanted);
  const { letter: _, ...words } = inLanguage(file.words, language, first) ?? { title: file.id };
  const letter = publicLetter(file, language);
  const page = pageIn(file, language);
  const { id, languages, organisation, privacyPolicy, followUp, handles, confirmation, opensOn, closesOn, delivered, goal } = file;
  return {
    id,
    language,
    languages,
    organisation,
    privacyPolicy,
    ...(page !== undefined && { page }),
    ...(followUp !== undefined && { followUp }),
    ...(handles !== undefined && { handles }),
    words,
    fields: fieldsOf(file).map((field) => fieldIn(field, language, first)),
    consents: file.consents.map(({ text, basis: _, ...rest }) => ({ ...rest, text: inLanguage(text, language, first) ?? '' })),
    confirmation,
    state: stateOf(file, now),
    ...(opensOn !== undefined && { opensOn }),
    ...(closesOn !== undefined && { closesOn }),
    ...(delivered !== undefined && { delivered }),
    ...(goal !== undefined && { goal }),
    ...(letter && { letter }),
  };
}
