import type { Expression, TemplateLiteral } from 'oxc-parser';

/** A string of the code that somebody may be shown or told. */
export interface Spoken {
  readonly text: string;
  /** Offset in the file, at or shortly before the text. */
  readonly start: number;
}

/** What stands in the place of an expression; it is in no text. */
const gap = '\0';
const isTag = /^<\/?[a-z!]/i;
/** Comments, styles and scripts as a whole, and tags; a `>` within quotes ends none. */
const pieces = /<!--.*?-->|<(style|script)\b.*?<\/\1>|<[/!]?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*(?:>|$)/gis;
const shownAttribute =
  /\s(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|placeholder|alt)=("[^"]*"|'[^']*'|[^\s>]*)/gi;
/** Attributes by themselves, for a tag that another template writes. */
const attributesAlone = /^(?:\s*(?:[\w-]+="[^"]*"|required|disabled|checked|selected|hidden))+$/;

export const looksLikeMarkup = ({ quasis }: TemplateLiteral): boolean => quasis.some((quasi) => /<\/?[a-z!]/i.test(textOf(quasi)));

/** The strings that a template of markup shows, and the expressions whose value it shows: between tags, and in attributes that are read out. */
export function readMarkup({ quasis, expressions }: TemplateLiteral): { readonly texts: Spoken[]; readonly shown: Expression[] } {
  const source = quasis.map(textOf).join(gap);
  const ranges = attributesAlone.test(source) ? [] : shownRanges(source);
  const texts: Spoken[] = [];
  const shown: Expression[] = [];
  for (const [start, end] of ranges) {
    let at = start;
    for (const text of source.slice(start, end).split(gap)) {
      const before = countGaps(source.slice(0, at));
      const quasi = quasis[before];
      if (quasi) texts.push({ text, start: quasi.start + at - lengthBefore(quasis, before) });
      at += text.length + 1;
      const expression = expressions[before];
      if (at <= end && expression) shown.push(expression);
    }
  }
  return { texts, shown };
}

/** From where to where a reader is shown something. */
function shownRanges(source: string): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (const { 0: piece, index } of source.matchAll(pieces)) {
    ranges.push([from, index]);
    from = index + piece.length;
    if (!isTag.test(piece)) continue;
    for (const { 0: whole, 1: value = '', index: at } of piece.matchAll(shownAttribute)) {
      const end = index + at + whole.length;
      const quote = /^["']/.test(value) ? 1 : 0;
      ranges.push([end - value.length + quote, end - quote]);
    }
  }
  return [...ranges, [from, source.length]];
}

const countGaps = (text: string): number => text.split(gap).length - 1;
const lengthBefore = (quasis: TemplateLiteral['quasis'], count: number): number =>
  quasis.slice(0, count).reduce((sum, quasi) => sum + textOf(quasi).length + gap.length, 0);

export const textOf = ({ value }: TemplateLiteral['quasis'][number]): string => value.cooked ?? value.raw;
