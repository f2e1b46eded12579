import type { Campaign } from '@solidarity/contract';
import type { Asked, MailJob } from '../rules/entries.js';
import { nearestLanguage } from '../rules/language.js';
import { topicsIn } from '../rules/list.js';
import { agreedNotes } from './agreed-notes.js';
import { mailOf, type MailContext } from './compose.js';
import type { Mail } from './mail.js';
import { languageTags, wordsIn } from '../words/languages.js';

/** As of any mail, and where one click ends the subscription. */
export interface ListMailContext extends MailContext {
  readonly unsubscribe: string;
}

/**
 * Writes a mail about a subscription, with a receipt of what was agreed to. Only a person who is on the list is told how to
 * leave it: whoever gets the first mail has nothing to leave, and does nothing.
 */
export function composeListMail(job: MailJob, { unsubscribe, ...context }: ListMailContext): Mail {
  const language = nearestLanguage(languageTags, context.campaign.language);
  const words = wordsIn(language).listMails;
  const receipt = job.asked ? receiptOf(job.asked, context.campaign, language) : [];
  if (job.kind === 'confirm') return mailOf(job, words.confirm, { ...context, language, notes: receipt });
  return { ...mailOf(job, words.known, { ...context, language, notes: [...receipt, `${words.leave}: ${unsubscribe}`] }), unsubscribe };
}

function receiptOf({ at, person, consents }: Asked, campaign: Campaign, language: string): string[] {
  const topics = topicsIn(person, campaign);
  return [
    ...agreedNotes({ at, consents }, campaign, language),
    ...(topics.length > 0 ? [wordsIn(language).listMails.topics.replace('{topics}', () => topics.join(', '))] : []),
  ];
}
