import {
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
} from 'culori/fn';
import type { ContrastFact } from '../page-facts.js';

/** The ways in which a browser writes a colour that it has worked out, and those that lie between. */
const modes = [modeRgb, modeLrgb, modeOklab, modeOklch, modeLab, modeLch, modeP3, modeXyz50, modeXyz65];
const [rgb] = modes.map((mode) => useMode(mode as typeof modeRgb));
type Shade = NonNullable<ReturnType<NonNullable<typeof rgb>>>;

/** What is held against what lies behind it: words 4.5 to 1 (WCAG 2.2, 1.4.3), the lines of controls 3 to 1 (1.4.11). */
const measured = [
  { selector: '[part~="heading"], h2, h3', what: 'The heading', needed: 4.5, of: 'color' },
  { selector: 'label, [part~="label"], [part~="number"], p', what: 'The text', needed: 4.5, of: 'color' },
  { selector: 'button.main, [part~="button"]', what: 'The words of the button', needed: 4.5, of: 'color' },
  {
    selector: 'input:not([type="checkbox"], [type="radio"]), select, textarea',
    what: 'The border of a field',
    needed: 3,
    of: 'borderTopColor',
  },
] as const;

/** The first of each kind that can be seen in an element. */
export function measureContrast(element: Element): ContrastFact[] {
  const root = element.shadowRoot;
  if (!root) return [];
  return measured.flatMap(({ selector, what, needed, of }) => {
    const seen = [...root.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);
    if (!seen) return [];
    const behind = groundOf(of === 'color' ? seen : above(seen));
    const shade = colourOf(getComputedStyle(seen)[of]);
    return behind && shade ? [{ what, needed, ratio: wcagContrast(over(shade, behind), behind) }] : [];
  });
}

/** The colour behind an element: all that lies under it, laid over each other. `undefined` where a picture does. */
function groundOf(element: Element | undefined): Shade | undefined {
  if (!element) return { mode: 'rgb', r: 1, g: 1, b: 1 };
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const own = colourOf(backgroundColor);
  if (own && (own.alpha ?? 1) === 1) return own;
  if (backgroundImage !== 'none') return undefined;
  const under = groundOf(above(element));
  return own && under ? over(own, under) : under;
}

/** What an element is drawn on; out of its inner root, if it has reached the top of it. */
function above(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : undefined;
}

const colourOf = (text: string): Shade | undefined => rgb?.(parse(text) as Color | undefined);

function over(shade: Shade, ground: Shade): Shade {
  const alpha = shade.alpha ?? 1;
  const mix = (channel: 'r' | 'g' | 'b') => shade[channel] * alpha + ground[channel] * (1 - alpha);
  return { mode: 'rgb', r: mix('r'), g: mix('g'), b: mix('b') };
}
