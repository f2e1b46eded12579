import { clampChroma, formatHex, modeOklch, useMode } from 'culori/fn';

const oklch = useMode(modeOklch);

/** How far apart two tries are, in the lightness of OKLCH, which is from 0 to 1; and how fine it gets where one was found. */
const [coarse, fine] = [0.04, 0.005];

/** The colour of the same hue, `#rrggbb`, that passes and whose lightness is nearest; `undefined` where none does. */
export function nearest(colour: string, passes: (colour: string) => boolean): string | undefined {
  const from = oklch(colour);
  if (!from) return undefined;
  const at = (lightness: number) => formatHex(clampChroma({ ...from, l: Math.min(1, Math.max(0, lightness)) }, 'oklch'));
  for (let step = coarse; step < 1 + coarse; step += coarse) {
    for (const way of [-1, 1]) {
      const isWithin = from.l + way * (step - coarse) >= 0 && from.l + way * (step - coarse) <= 1;
      if (!isWithin || !passes(at(from.l + way * step))) continue;
      let [low, high] = [step - coarse, step];
      while (high - low > fine) {
        const middle = (low + high) / 2;
        if (passes(at(from.l + way * middle))) high = middle;
        else low = middle;
      }
      return at(from.l + way * high);
    }
  }
  return undefined;
}
