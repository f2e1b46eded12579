import {
  checkLetter,
  composeLetter,
  type CampaignFile,
  type MailedLetter,
  type Problem,
  type Slip,
  type StartedLetter,
  type Target,
} from '@solidarity/contract';
import { decideSignature, isWelcome, originOf, rulesOf, whyClosed, type SignatureContext } from './decide-signature.js';
import type { Keys } from './keys.js';
import type { LetterDraft, LetterEntry, Recipient, StartedLetterEntry } from './letter-entries.js';
import { letterPlace } from './letter-place.js';
import { letterWords, publicLetter } from './letter.js';
import { problemOf } from './problem-of.js';
import type { TargetSource } from './target-source.js';

export interface LetterContext extends SignatureContext {
  readonly targets: TargetSource;
  /** Which of these addresses refuse mail. */
  readonly refusedAmong: (addresses: readonly string[]) => Promise<ReadonlySet<string>>;
}

export type LetterDecision =
  | { readonly problem: Problem }
  | { readonly mailed: LetterEntry; readonly test: boolean }
  | { readonly started: StartedLetterEntry; readonly test: boolean };

const invalid = (...errors: readonly Slip[]) => ({ problem: problemOf('invalid', { errors }) });

/** Whether a letter is taken, and all that is kept of it. Changes nothing. */
export async function decideLetter(file: CampaignFile, input: unknown, context: LetterContext, keys: Keys): Promise<LetterDecision> {
  const closed = whyClosed(file, context.now);
  if (closed) return { problem: closed };
  const checked = checkLetter(input, rulesOf(file));
  if ('slips' in checked) return invalid(...checked.slips);
  const { letter } = checked;
  if (!publicLetter(file, '')?.channels.includes(letter.channel)) return invalid({ pointer: '/channel', code: 'choice' });
  if (file.letter?.selection === 'one' && letter.targets.length > 1) return invalid({ pointer: '/targets', code: 'too-long' });
  return 'signature' in letter ? decideMailed(file, input as object, letter, context, keys) : decideStarted(file, letter, context);
}

function decideStarted(file: CampaignFile, { targets, page, test }: StartedLetter, context: LetterContext): LetterDecision {
  if (!isWelcome(file, context.origin || originOf(page), context)) return { problem: problemOf('origin-refused') };
  const { now: at, idempotency } = context;
  const letters = Math.max(1, new Set(targets).size);
  return { started: { campaign: file.id, idempotency, letters, receipt: { state: 'counted' }, at }, test: test === true };
}

const ofLetter = new Set(['channel', 'targets', 'subject', 'body']);

async function decideMailed(
  file: CampaignFile,
  input: object,
  letter: MailedLetter,
  context: LetterContext,
  keys: Keys,
): Promise<LetterDecision> {
  const signed = Object.fromEntries(Object.entries(input).filter(([name]) => !ofLetter.has(name)));
  const decision = await decideSignature(file, signed, { ...context, id: crypto.randomUUID() }, keys);
  if ('problem' in decision) return decision;
  const found = await recipientsOf(letter.targets, context);
  if (!Array.isArray(found)) return found;

  const { entry, test } = decision;
  const { draft, slips } = draftOf(file, letter, entry.language, found);
  if (slips.length > 0) return invalid(...slips);
  const { postcode: _, ...rest } = entry.person;
  const token = await keys.confirmToken(letterPlace(file.id, context.id), entry.emailKey);
  return {
    mailed: {
      id: context.id,
      signature: { ...entry, person: file.letter?.keepPostcode ? entry.person : rest },
      draft,
      recipients: found,
      tokenHash: await keys.tokenHash(token),
    },
    test,
  };
}

/** Those a letter goes to, or why it cannot go to one of them. */
async function recipientsOf(ids: readonly string[], { targets, refusedAmong }: LetterContext): Promise<Recipient[] | { problem: Problem }> {
  const found = await Promise.all(ids.map((id) => targets.byId(id)));
  if (found.includes('unavailable')) return { problem: problemOf('busy') };
  const recipients = found.map((target) => (typeof target === 'string' ? undefined : recipientOf(target)));
  const refused = await refusedAmong(recipients.flatMap((recipient) => (recipient ? [recipient.address] : [])));
  const slips = recipients.flatMap((recipient, index) =>
    recipient && !refused.has(recipient.address) ? [] : [{ pointer: `/targets/${index}`, code: 'choice' as const }],
  );
  return slips.length > 0 ? invalid(...slips) : recipients.filter((recipient) => recipient !== undefined);
}

function recipientOf({ id, name, salutation, role, area, email, contactable }: Target): Recipient | undefined {
  if (!contactable || email === undefined) return undefined;
  return {
    id,
    address: email,
    name,
    ...(salutation !== undefined && { salutation }),
    ...(role !== undefined && { role }),
    ...(area !== undefined && { area }),
  };
}

/** Composes the letter to each, as it will be mailed: whatever is left unfilled is told, and where it stands. */
function draftOf(
  file: CampaignFile,
  { subject, body, signature }: MailedLetter,
  language: string,
  recipients: readonly Recipient[],
): { draft: LetterDraft; slips: Slip[] } {
  const { opening = '', closing = '' } = letterWords(file, language) ?? {};
  const { givenName, familyName, postcode, email } = signature;
  const usesPostcode = `${opening}${closing}`.includes('writer.postcode');
  const writer = { givenName, familyName, ...(usesPostcode && { postcode }) };
  const draft = { subject, opening, body, closing, writer, replyTo: email, language };
  const unfilled = new Set(recipients.flatMap((recipient) => composeLetter(draft, { recipient, writer }).unfilled));
  const parts = ['subject', 'body', 'opening', 'closing'] as const;
  const left = parts.filter((part) => [...unfilled].some((place) => draft[part].includes(place)));
  const slips = left.map((part) => ({ pointer: `/${part}`, code: 'placeholder' as const }));
  return { draft, slips: slips.length === 0 && unfilled.size > 0 ? [{ pointer: '/body', code: 'placeholder' }] : slips };
}
