import * as z from 'zod/mini';
import { letterChannels, letterLimits } from './letter-limits.js';
import { slipsOf, type Slip } from './problem.js';
import { checkSignature, personText, sentBy, SignatureInput, type Signature, type SignatureRules } from './signature.js';
import { TargetId } from './target-id.js';
import { hasPlaceholder } from './letter-text.js';
import { cleanLetter, cleanLine } from './text.js';

const targetIds = z.array(TargetId).check(z.maxLength(letterLimits.targets, 'too-long'));
const letterShape = {
  targets: targetIds.check(z.minLength(1, 'required')),
  /** One line. */
  subject: personText(cleanLine, letterLimits.subject, true),
  /** What the writer could change; opening and closing are the campaign's and are not sent. */
  body: personText(cleanLetter, letterLimits.body, true),
};

/** A letter that the backend is asked to mail: a signature, and what is to be mailed to whom. */
export const MailedLetterInput = z.extend(SignatureInput, { channel: z.literal('backend'), ...letterShape });

/** A letter that the writer takes elsewhere: counted as started, and nothing personal comes with it. */
export const StartedLetterInput = z.strictObject({
  channel: z.enum(letterChannels.filter((channel) => channel !== 'backend')),
  targets: targetIds,
  ...sentBy,
});

export const LetterInput = z.union([MailedLetterInput, StartedLetterInput]);
export type LetterInput = z.input<typeof LetterInput>;

/** Whether the writer says that a started letter was sent. */
export const LetterOutcome = z.strictObject({ sent: z.boolean() });
export type LetterOutcome = z.infer<typeof LetterOutcome>;

export type StartedLetter = z.output<typeof StartedLetterInput>;
export interface MailedLetter {
  readonly channel: 'backend';
  readonly targets: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly signature: Signature;
}

const LetterPart = z.object(letterShape);

/** Judges a letter as it was sent. What the campaign asks of a signer, it asks of a writer whom the backend mails for. */
export function checkLetter(input: unknown, rules: SignatureRules): { letter: MailedLetter | StartedLetter } | { slips: Slip[] } {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return { slips: [{ pointer: '', code: 'type' }] };
  if (!('channel' in input) || input.channel !== 'backend') {
    const started = StartedLetterInput.safeParse(input);
    return started.success ? { letter: started.data } : { slips: slipsOf(started.error.issues, input) };
  }
  const entries = Object.entries(input);
  const isOfLetter = (name: string) => name === 'channel' || name in letterShape;
  const signed = checkSignature(Object.fromEntries(entries.filter(([name]) => !isOfLetter(name))), rules);
  const part = LetterPart.safeParse(Object.fromEntries(entries.filter(([name]) => isOfLetter(name))));
  const slips = [
    ...(part.success ? emptySlips(part.data) : slipsOf(part.error.issues, input)),
    ...('slips' in signed ? signed.slips : fillableSlips(signed.signature)),
  ];
  if (slips.length > 0 || !part.success || 'slips' in signed) return { slips };
  const { targets, subject, body } = part.data;
  return { letter: { channel: 'backend', targets: [...new Set(targets)], subject, body, signature: signed.signature } };
}

/** Of invisible characters alone nothing is left: as good as nothing. */
const emptySlips = ({ subject, body }: { subject: string; body: string }): Slip[] => [
  ...(subject === '' ? [{ pointer: '/subject', code: 'required' as const }] : []),
  ...(body === '' ? [{ pointer: '/body', code: 'required' as const }] : []),
];

/** What a letter puts in of its writer must not be a place to fill in itself: such a letter could never leave. */
const fillableSlips = (signature: Signature): Slip[] =>
  (['givenName', 'familyName', 'postcode'] as const)
    .filter((name) => hasPlaceholder(signature[name] ?? ''))
    .map((name) => ({ pointer: `/${name}`, code: 'placeholder' }));
