import { formatHex, modeHsl, modeHwb, modeLrgb, modeOklab, modeOklch, modeRgb, parse, useMode, wcagContrast } from 'culori/fn';

/** The ways to write a colour that are known here. */
const [rgb] = [modeRgb, modeLrgb, modeOklch, modeOklab, modeHsl, modeHwb].map((mode) => useMode(mode as typeof modeRgb));

/** What was written as a colour, read. Three or six digits need no `#`. */
function read(written: string) {
  const text = written.trim();
  return parse(/^[\da-f]{3}(?:[\da-f]{3})?$/i.test(text) ? `#${text}` : text);
}

/** How much of a colour hides what is behind it: 1 is solid, 0 is nothing at all; `undefined` where it is no colour. */
export function solidity(written: string): number | undefined {
  const colour = read(written);
  return colour && (colour.alpha ?? 1);
}

/**
 * `#rrggbb`, or `undefined` where it is no colour or cannot be seen. WordPress drops every style whose value is written as `rgb()`,
 * `hsl()` or `oklch()`; a colour that can be seen through becomes a solid one.
 */
export function hex(written: string): string | undefined {
  const colour = read(written);
  return colour && colour.alpha !== 0 ? formatHex(rgb?.({ ...colour, alpha: 1 })) : undefined;
}

/** Contrast of two colours after WCAG 2.2, from 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);
