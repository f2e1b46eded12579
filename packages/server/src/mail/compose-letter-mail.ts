import { composeLetter, parseEmail, type CampaignFile } from '@solidarity/contract';
import type { LetterJob } from '../rules/letter-entries.js';
import { nameIn } from '../rules/name-in.js';
import { senderFrom } from '../rules/sender.js';
import type { Mail } from './mail.js';

type MailSetup = NonNullable<NonNullable<CampaignFile['letter']>['mail']>;

/**
 * The mail of a letter: plain text, from the campaign's own domain in the writer's name, with answers to the writer. Nothing where it
 * must not leave: a place is left to fill in, or nobody can answer it.
 */
export function composeLetterMail(
  { draft, recipient, address, letter, id, isTest }: LetterJob,
  setup: MailSetup | undefined,
): Mail | undefined {
  const from = setup && senderFrom(setup.from);
  const [to, replyTo] = [parseEmail(address), parseEmail(draft.replyTo)];
  const { subject, text, unfilled } = composeLetter(draft, { recipient, writer: draft.writer });
  if (!from || !('address' in to) || !('address' in replyTo) || unfilled.length > 0) return undefined;
  const writer = nameIn(draft.writer);
  const name = writer && from.name ? `${writer} (${from.name})` : writer || from.name;
  return {
    to: to.address,
    from: { name, address: from.address },
    replyTo: { name: writer, address: replyTo.address },
    subject: isTest ? `[TEST] ${subject}` : subject,
    text: `${text}\n`,
    messageId: `<${letter}.${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    language: draft.language,
  };
}
