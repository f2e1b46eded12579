import type { PNG } from 'pngjs';

/** WCAG's contrast of what a picture is mostly made of with what stands out most from it: of a button, its words. */
export function contrastIn({ data }: PNG): number {
  const times = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const luminance = luminanceOf(data.subarray(at, at + 3));
    times.set(luminance, (times.get(luminance) ?? 0) + 1);
  }
  const [[ground] = [0]] = [...times].toSorted(([, one], [, other]) => other - one);
  return Math.max(...[...times.keys()].map((luminance) => contrast(luminance, ground)));
}

function luminanceOf(rgb: Uint8Array): number {
  const [red = 0, green = 0, blue = 0] = [...rgb].map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
