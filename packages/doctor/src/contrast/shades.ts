import {
  formatHex,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode,
  wcagContrast,
  type Color,
  type Rgb,
} from 'culori/fn';

/** The ways in which a browser writes a colour that it has worked out, and those that lie between. */
const modes = [modeRgb, modeLrgb, modeOklab, modeOklch, modeLab, modeLch, modeP3, modeXyz50, modeXyz65];
const [rgb] = modes.map((mode) => useMode(mode as typeof modeRgb));

/** A colour as a screen mixes it. */
export type Shade = Rgb;

/** A colour as a browser tells it; `undefined` where it is none. */
export const shadeOf = (text: string): Shade | undefined => rgb?.(parse(text) as Color | undefined) as Shade | undefined;

/** One colour laid over another, which is solid. */
export function over(shade: Shade, ground: Shade): Shade {
  const alpha = shade.alpha ?? 1;
  const mix = (channel: 'r' | 'g' | 'b') => shade[channel] * alpha + ground[channel] * (1 - alpha);
  return { mode: 'rgb', r: mix('r'), g: mix('g'), b: mix('b') };
}

/** Contrast of two solid colours after WCAG 2.2, from 1 to 21. */
export const contrastOf = (one: Shade, other: Shade): number => wcagContrast(one, other);

/** `#rrggbb`. */
export const hexOf = (shade: Shade): string => formatHex(shade);
