import type { PaperLetter } from '../docx/index.js';

/** Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam and the presentation forms: the first letter of a paragraph decides. */
const beginsRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A composed letter in its paragraphs, with the direction of each; the first one says what it is about. */
export function paperLetter(subject: string, text: string, language: string): PaperLetter {
  const paragraphs = [subject, ...text.split(/\n{2,}/)].map((paragraph) => ({
    text: paragraph,
    isRightToLeft: beginsRightToLeft.test(paragraph),
  }));
  return { subject, paragraphs, language };
}
