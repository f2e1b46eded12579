import { above, groundOf } from './ground.js';
import { pairNames, pairs, type PairName } from './pairs.js';
import { contrastOf, hexOf, over, shadeOf, type Shade } from './shades.js';

/** Two colours that meet in an element. */
export interface ContrastFact {
  readonly pair: PairName;
  readonly what: string;
  /** From 1 to 21. */
  readonly ratio: number;
  /** The least that WCAG 2.2 asks for. */
  readonly needed: number;
  /** `#rrggbb`, each as a screen shows it. */
  readonly colours: readonly [front: string, behind: string];
}

/** The first of each pair that can be seen in an element. What lies on a picture is not known. */
export function measureContrast(element: Element): ContrastFact[] {
  const root = element.shadowRoot?.querySelector('[part~=root]');
  if (!root) return [];
  const { colorScheme } = getComputedStyle(element.ownerDocument.documentElement);
  const canvas = ask(root, 'Canvas', colorScheme) ?? { mode: 'rgb', r: 1, g: 1, b: 1 };
  return pairNames.flatMap((pair) => {
    const { selector, of, what, needed } = pairs[pair];
    const seen = [...root.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);
    if (!seen) return [];
    const shade = of.startsWith('--') ? ask(root, `var(${of})`) : shadeOf(getComputedStyle(seen)[of as 'color']);
    // A button that lets all through has no edge to be told by.
    if (!shade || (of === 'backgroundColor' && shade.alpha === 0)) return [];
    const behind = groundOf(of === 'color' ? seen : above(seen), canvas);
    if (!behind) return [];
    const front = over(shade, behind);
    return [{ pair, what, needed, ratio: contrastOf(front, behind), colours: [hexOf(front), hexOf(behind)] as const }];
  });
}

/** What a browser makes of a colour there, asked through a node that is gone before anybody sees it. */
function ask(place: Element, colour: string, scheme?: string): Shade | undefined {
  const probe = place.ownerDocument.createElement('i');
  probe.style.setProperty('color', colour);
  if (scheme) probe.style.setProperty('color-scheme', scheme);
  place.append(probe);
  const told = getComputedStyle(probe).color;
  probe.remove();
  return shadeOf(told);
}
