import type { CampaignLetter, LetterChannel } from '@solidarity/contract';
import { list, oneOf, people, record, text } from '../backend/read-values.js';

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

/** The letter of a campaign, read as tolerantly as the rest of it; `undefined` where there is none to write. */
export function readLetter(answer: unknown): CampaignLetter | undefined {
  const from = record(answer);
  const subjects = list(from['subjects'], text);
  if (subjects.length === 0) return undefined;
  return {
    find: oneOf(from['find'], ['postcode', 'country', 'list']) ?? 'list',
    selection: oneOf(from['selection'], ['one', 'several', 'all']) ?? 'one',
    channels: list(from['channels'], (channel) => oneOf(channel, channels)),
    ownWords: people(from['ownWords']) ?? 0,
    subjects,
    opening: text(from['opening']) ?? '',
    paragraphs: list(from['paragraphs'], (variants) => list(variants, text)),
    closing: text(from['closing']) ?? '',
    prompts: list(from['prompts'], text),
  };
}
