const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
/** Latin, Greek, Cyrillic, Arabic and their neighbours up to Georgian, and common punctuation. */
const light = /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/;

/** X counts an emoji, however it is put together, and each character of the scripts beyond Georgian for two. */
export function weighOnX(grapheme: string): number {
  if (emoji.test(grapheme)) return 2;
  let weight = 0;
  for (const character of grapheme) weight += light.test(character) ? 1 : 2;
  return weight;
}

/** Threads counts characters, and an emoji by its bytes in UTF-8. */
export function weighOnThreads(grapheme: string): number {
  if (emoji.test(grapheme)) return new TextEncoder().encode(grapheme).length;
  return [...grapheme].length;
}
