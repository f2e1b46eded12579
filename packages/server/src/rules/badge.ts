import { directionOf } from '@solidarity/contract';
import { markup } from './markup.js';

/** What a badge says. */
export interface BadgeText {
  readonly language: string;
  /** Said aloud in place of the picture. */
  readonly title: string;
  /** Large, such as the number. */
  readonly number: string;
  readonly sentence: string;
  /** Beside the bar. */
  readonly goal?: string;
  /** How much of the goal is reached, 0 to 1. */
  readonly part?: number;
}

/** CSS pixels. */
export const badgeSize = { width: 320, height: 104 } as const;
/** What draws pixels has this font; a browser takes what it has. */
export const badgeFont = 'IBM Plex Sans Arabic';

/** A font of Chinese weighs ten megabytes: a picture in pixels speaks English instead. One of SVG has the fonts of whoever looks. */
export const drawnLanguage = (language: string): string => (language === 'zh' ? 'en' : language);

const edge = 20;
const inner = badgeSize.width - 2 * edge;

/**
 * The count as a picture: white on a deep blue of its own, so that it is legible on a light ground and a dark one. No script,
 * no style sheet, no font to load. Right to left, lines begin at the right: by their anchor, which every drawer knows.
 */
export function badgeSvg({ language, title, number, sentence, goal, part }: BadgeText): string {
  const isRight = directionOf(language) === 'rtl';
  const start = isRight ? badgeSize.width - edge : edge;
  const bar = Math.round(inner * Math.min(1, part ?? 0));
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${badgeSize.width}" height="${badgeSize.height}" viewBox="0 0 ${badgeSize.width} ${badgeSize.height}" role="img" aria-label="${title}" lang="${language}"><title>${title}</title><rect width="100%" height="100%" rx="10" fill="#0b5394"/><g fill="#fff" font-family="'${badgeFont}', system-ui, 'Noto Sans', Arial, sans-serif" text-anchor="${isRight ? 'end' : 'start'}"><text x="${start}" y="${part === undefined ? 54 : 44}" font-size="34" font-weight="700">${number}</text><text x="${start}" y="${part === undefined ? 82 : 66}" font-size="15" font-weight="500">${sentence}</text>${
    part !== undefined &&
    markup`<rect x="${edge}" y="78" width="${inner}" height="6" rx="3" fill-opacity=".3"/><rect x="${isRight ? start - bar : start}" y="78" width="${bar}" height="6" rx="3"/>`
  }${goal !== undefined && markup`<text x="${badgeSize.width - start}" y="66" font-size="13" font-weight="500" text-anchor="${isRight ? 'start' : 'end'}">${goal}</text>`}</g></svg>`
    .text;
}
