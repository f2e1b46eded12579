/** For browsers without a segmenter: pairs of flags, and a character with its marks, skin tones, tags and what is joined to it. */
const cluster =
  /(?:\p{Regional_Indicator}{2}|\r\n|[^])(?:[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic}?)*/gu;

/** A text in the letters that a reader sees: a family of emoji is one, and so is a letter with its marks. */
export function graphemesOf(text: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return text.match(cluster) ?? [];
  const graphemes: string[] = [];
  for (const { segment } of new Intl.Segmenter().segment(text)) graphemes.push(segment);
  return graphemes;
}

/** The longest beginning of a text that fits, cut between words where there are any, and never inside a letter. */
export function cutText(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const graphemes = graphemesOf(text);
  const beginning = (length: number) => graphemes.slice(0, length).join('');
  let [good, bad] = [0, graphemes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fits(`${beginning(middle)}…`)) good = middle;
    else bad = middle;
  }
  if (good === 0) return '';
  const whole = beginning(good);
  const isInWord = /\S/.test(graphemes[good] ?? '');
  const cut = (isInWord && whole.replace(/\s+\S{0,20}$/, '')) || whole;
  return `${cut.trimEnd()}…`;
}
