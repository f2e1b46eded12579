import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * When two pictures of a page count as different. Both are looked at in squares of four pixels, in which letters become grey, so that
 * another way to draw them hardly shows, and a line of one pixel still does. Measured with letters that Chromium puts at whole pixels and
 * hints: at most 3.6 per cent of the squares differ, and at most 6 above one another. A field without its border has 11 of these, a form
 * 8 px further down 10, a button in another colour 14.
 */
const tolerance = {
  /** Side of a square, in pixels. */
  square: 4,
  /** How far two squares may be apart, from 0 to 1, in pixelmatch's measure of colours. */
  colour: 0.1,
  /** Squares above one another that differ: no letter of running text is that high, a field and a button are. */
  column: 8,
  /** Share of all squares. */
  share: 0.05,
  /** Pixels by which one page may be higher. */
  height: 7,
} as const;

export interface Comparison {
  /** What is different, in words; nothing where the two pictures are alike. */
  readonly different?: string;
  /** A quarter as wide and high, with every square in red that differs. */
  readonly marked: PNG;
}

/** Holds a picture against its reference. */
export function comparePictures(reference: PNG, actual: PNG): Comparison {
  const width = Math.floor(Math.min(reference.width, actual.width) / tolerance.square);
  const height = Math.floor(Math.min(reference.height, actual.height) / tolerance.square);
  const marked = new PNG({ width, height });
  const [before, now] = [inSquares(reference, width, height), inSquares(actual, width, height)];
  const count = pixelmatch(before, now, marked.data, width, height, { threshold: tolerance.colour, includeAA: true, diffMask: true });
  const different = inWords(reference, actual, { column: longestColumn(marked), share: count / (width * height) });
  return { marked, ...(different && { different }) };
}

function inWords(reference: PNG, actual: PNG, { column, share }: { readonly column: number; readonly share: number }): string | undefined {
  if (reference.width !== actual.width) return `${actual.width} px wide instead of ${reference.width}`;
  if (Math.abs(reference.height - actual.height) > tolerance.height) return `${actual.height} px high instead of ${reference.height}`;
  if (column >= tolerance.column) return `another colour for ${column * tolerance.square} px downwards`;
  if (share > tolerance.share) return `another colour on ${(share * 100).toFixed(1)} % of the page`;
  return undefined;
}

/** The mean colour of each square, as RGBA. */
function inSquares({ width, data }: PNG, columns: number, rows: number): Uint8Array {
  const { square } = tolerance;
  const sums = new Uint16Array(columns * rows * 4);
  for (let y = 0; y < rows * square; y++) {
    const row = Math.floor(y / square) * columns;
    for (let x = 0; x < columns * square; x++) {
      const to = (row + Math.floor(x / square)) * 4;
      const from = (y * width + x) * 4;
      for (let channel = 0; channel < 4; channel++) sums[to + channel] = (sums[to + channel] ?? 0) + (data[from + channel] ?? 0);
    }
  }
  return Uint8Array.from(sums, (sum) => sum / square ** 2);
}

/** How many marked squares stand above one another at most. */
function longestColumn({ width, height, data }: PNG): number {
  let longest = 0;
  for (let x = 0; x < width; x++) {
    let run = 0;
    for (let y = 0; y < height; y++) {
      run = data[(y * width + x) * 4 + 3] ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
