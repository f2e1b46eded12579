import { chooseVariant, startingText, type LetterRecipient } from '@solidarity/contract/letter-text';
import type { LetterTemplate } from './read-letter.js';

export interface WrittenLetter {
  readonly subject: string;
  readonly body: string;
}

/** The letter as a writer first sees it. Each paragraph has its variant by the seed, which stays with the draft. */
export function startingLetter(
  { subjects, paragraphs }: LetterTemplate,
  recipients: readonly LetterRecipient[],
  seed: string,
): WrittenLetter {
  const chosen = (variants: readonly string[], place: number) =>
    startingText(variants[chooseVariant(`${seed} ${place}`, variants.length)] ?? '', recipients);
  return { subject: chosen(subjects, 0), body: paragraphs.map((variants, index) => chosen(variants, index + 1)).join('\n\n') };
}

/** A letter in which whatever the campaign wrote to one target is written to another. */
export function readdressed({ subject, body }: WrittenLetter, before: WrittenLetter, after: WrittenLetter): WrittenLetter {
  const ours = before.body.split('\n\n');
  const next = after.body.split('\n\n');
  const last = ours.length - 1;
  // What is left over on either side goes with the last paragraph, or away.
  const instead = (index: number) => (index < last ? (next[index] ?? '') : next.slice(last).join('\n\n'));
  const changed = ours.reduce((text, paragraph, index) => (paragraph === '' ? text : text.replace(paragraph, () => instead(index))), body);
  return { subject: subject === before.subject ? after.subject : subject, body: changed.replace(/\n{3,}/g, '\n\n').trim() };
}

/** All that the campaign offers to be kept, so that what is the writer's can be told apart from it. */
export function offeredTexts({ paragraphs }: LetterTemplate, recipients: readonly LetterRecipient[], start: WrittenLetter): string[] {
  return [start.body, ...paragraphs.flat().map((variant) => startingText(variant, recipients))];
}
