import type { CampaignLetter, LetterChannel } from '@solidarity/contract';
import { list, oneOf, people, record, text } from '@solidarity/core/read-values';

const channels: readonly LetterChannel[] = [
  'backend',
  'mail-app',
  'gmail',
  'outlook',
  'outlook-work',
  'share',
  'copy',
  'print',
  'docx',
  'txt',
];

/** What a writer starts from. Where to look for targets is the first step's own. */
export type LetterTemplate = Omit<CampaignLetter, 'find' | 'selection'>;

/** The letter of a campaign, read as tolerantly as the rest of it. */
export function readLetter(answer: unknown): LetterTemplate {
  const from = record(answer);
  return {
    channels: list(from['channels'], (channel) => oneOf(channel, channels)),
    ownWords: people(from['ownWords']) ?? 0,
    subjects: list(from['subjects'], text),
    opening: text(from['opening']) ?? '',
    paragraphs: list(from['paragraphs'], (variants) => list(variants, text)),
    closing: text(from['closing']) ?? '',
    prompts: list(from['prompts'], text),
  };
}
