/** A run of so many words out of the template is the template's, wherever it stands. */
const run = 3;

/** How many words of `text` are the writer's: all that stand in no run of three that a template has. */
export function ownWords(text: string, templates: readonly string[], language: string): number {
  const given = new Set(templates.flatMap((template) => runsOf(wordsOf(template, language))));
  const words = wordsOf(text.replace(/\[[^[\]\n]*\]/g, ' '), language);
  const isGiven = words.map(() => false);
  runsOf(words).forEach((found, start) => {
    if (given.has(found)) isGiven.fill(true, start, start + run);
  });
  return isGiven.filter((one) => !one).length;
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(run - 1).map((_, start) => words.slice(start, start + run).join(' '));
}

/** Words as the language has them: Thai and Chinese have no spaces between. */
function wordsOf(text: string, language: string): string[] {
  const plain = text.normalize('NFC').toLowerCase();
  if (typeof Intl.Segmenter !== 'function') return plain.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(plain)];
  return segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
