import { checkSignature, type CampaignFile, type Problem, type Signature, type SignatureRules } from '@solidarity/contract';
import { stateOf, fieldsOf } from './campaign.js';
import { canonicalEmail } from './canonical-email.js';
import type { ConsentEvent, SignatureEntry } from './entries.js';
import type { Keys } from './keys.js';
import { nearestLanguage } from './language.js';
import { listIdOf } from './list-key.js';
import { ownPages } from './own-pages.js';
import { problemOf } from './problem-of.js';
import { receiptOf } from './receipt.js';

/** What the door knows beside the body. */
export interface SignatureContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly id: string;
  /** The browser's `Origin` header; empty where there was none, or `null`. */
  readonly origin: string;
  /** Where this backend is reached: pages on it are always its own. */
  readonly ownOrigin: string;
  readonly idempotency: SignatureEntry['idempotency'];
  /** Where it came from, as far as that is known. */
  readonly network?: string | undefined;
  /** What came of the proof of work, where one was demanded. */
  readonly proof?: SignatureEntry['proof'];
  /** Why it does not count for now, as far as the door knows. */
  readonly held?: SignatureEntry['held'];
}

export type Decision = { readonly problem: Problem } | { readonly entry: SignatureEntry; readonly test: boolean };

/** Whether a signature is taken, and all that is kept of it. Changes nothing. */
export async function decideSignature(file: CampaignFile, input: unknown, context: SignatureContext, keys: Keys): Promise<Decision> {
  const closed = whyClosed(file, context.now);
  if (closed) return { problem: closed };
  const checked = checkSignature(input, rulesOf(file));
  if ('slips' in checked) return { problem: problemOf('invalid', { errors: checked.slips }) };
  const { signature } = checked;
  const origin = context.origin || originOf(signature.page);
  if (!isWelcome(file, origin, context)) return { problem: problemOf('origin-refused') };
  return { entry: await entryOf(file, signature, { ...context, origin }, keys), test: signature.test === true };
}

/** What a campaign answers to every write while it takes none. */
export function whyClosed(file: CampaignFile, now: number): Problem | undefined {
  const state = stateOf(file, now);
  if (state === 'closed' || state === 'won') return problemOf('closed', { followUp: file.followUp });
  return state === 'open' ? undefined : problemOf('not-open');
}

const rulesByFile = new WeakMap<CampaignFile, SignatureRules>();

/** The same object for the same file, so that whoever judges may keep what it made of it. */
export function rulesOf(file: CampaignFile): SignatureRules {
  const known = rulesByFile.get(file);
  if (known) return known;
  const fields = fieldsOf(file).map(({ label: _, options, ...field }) => ({
    ...field,
    ...(options && { options: options.map(({ value }) => ({ value, label: value })) }),
  }));
  const rules = { fields, consents: file.consents };
  rulesByFile.set(file, rules);
  return rules;
}

export function originOf(page: string | undefined): string {
  try {
    const { origin } = new URL(page ?? '');
    return origin === 'null' ? '' : origin;
  } catch {
    return '';
  }
}

/** Whether the campaign takes anything from a page of this origin. */
export const isWelcome = (file: CampaignFile, origin: string, { ownOrigin }: Pick<SignatureContext, 'ownOrigin'>): boolean =>
  !file.refuseOtherOrigins || [ownOrigin, ...partnersOf(file)].includes(origin);

/** Origins of its partners and of the organisation's own pages; never an empty one. */
export function partnersOf(file: CampaignFile): readonly string[] {
  const origins = [...(file.partnerOrigins ?? []), ...ownPages(file).keys()].map(originOf);
  return [...new Set(origins)].filter((origin) => origin !== '');
}

async function entryOf(file: CampaignFile, signature: Signature, context: SignatureContext, keys: Keys): Promise<SignatureEntry> {
  const emailKey = await keys.emailKey(canonicalEmail(signature.email));
  const token = await keys.confirmToken(file.id, emailKey);
  const language = nearestLanguage(file.languages, signature.language);
  return {
    id: context.id,
    campaign: file.id,
    emailKey,
    email: signature.email,
    person: personOf(signature),
    country: signature.country || undefined,
    language,
    consents: consentEvents(file, signature, language, context),
    origin: context.origin,
    partner: signature.partner,
    element: signature.element,
    ...(context.network !== undefined && { network: context.network }),
    ...(context.proof && { proof: context.proof }),
    ...(context.held && { held: context.held }),
    ...(signature.note && { held: 'robot-field' as const }),
    tokenHash: await keys.tokenHash(token),
    ...(listIdOf(file.id) !== undefined && { unsubscribeHash: await keys.tokenHash(await keys.unsubscribeToken(file.id, emailKey)) }),
    confirmation: file.confirmation,
    at: context.now,
    idempotency: context.idempotency,
    receipt: receiptOf(file),
  };
}

const said = ['givenName', 'familyName', 'country', 'postcode', 'phone', 'comment', 'hideName'] as const;

/** What people said of themselves. Empty answers are left out: they say nothing and cost room. */
function personOf(signature: Signature): Record<string, string | boolean> {
  const person: Record<string, string | boolean> = {};
  for (const name of said) keepAnswer(person, name, signature[name]);
  for (const name of Object.keys(signature.own)) keepAnswer(person, name, signature.own[name]);
  return person;
}

function keepAnswer(person: Record<string, string | boolean>, name: string, answer: string | boolean | undefined): void {
  if (answer !== undefined && answer !== '') person[name] = answer;
}

/**
 * An answer to each consent of the file, with the exact words the person read: those of their language, else those of the first. What
 * was not answered, as a box that a plain form leaves unticked, is a no: an earlier yes may be another's.
 */
function consentEvents(
  file: CampaignFile,
  { consents: given, element = '' }: Signature,
  language: string,
  { now: at, origin }: SignatureContext,
): ConsentEvent[] {
  const [first = language] = file.languages;
  const circumstances = { at, origin, controllers: file.organisation, element };
  const unanswered = file.consents.filter(({ purpose }) => !given.some((answer) => answer.purpose === purpose));
  return [...given, ...unanswered.map((consent) => ({ ...consent, granted: false }))].map(({ purpose, textId, version, granted }) => {
    const { text: texts = {}, basis = 'consent' } = file.consents.find((consent) => consent.purpose === purpose) ?? {};
    const shown = texts[language] === undefined ? first : language;
    return { purpose, textId, version, granted, text: texts[shown] ?? '', language: shown, ...circumstances, basis };
  });
}
