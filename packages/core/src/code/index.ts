import { generate } from 'lean-qr/nano';

/** A QR code: squares of one unit as an SVG path, `size` units wide and high, without the quiet border it needs. */
export interface Code {
  readonly size: number;
  readonly path: string;
}

/** Throws where the text is longer than a code can hold, about 2,900 bytes. */
export function codeOf(text: string): Code {
  const bitmap = generate(text);
  const { size } = bitmap;
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = x;
      while (bitmap.get(x, y)) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
    }
  }
  return { size, path };
}
