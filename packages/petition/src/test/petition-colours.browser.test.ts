import { assert } from '@open-wc/testing';
import { untilPhase } from '@solidarity/workshop/manners/stage';
import '../define.js';
import { button, control, find } from './at-the-form.js';
import { petitionStage } from './petition-stage.js';

type Rgb = readonly [number, number, number];

/** What a screen shows of a colour, drawn over white, in whichever notation a browser tells it. */
function shown(colour: string): Rgb {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('expected a canvas to draw on');
  for (const style of ['#fff', colour]) {
    pen.fillStyle = style;
    pen.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance, and the contrast of two colours, as WCAG 2.2 defines them. */
const luminance = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: Rgb, other: Rgb): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** What a page may say before an element stands on it. */
const pages: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'a dark scheme': 'color-scheme: dark',
  'one accent, dark': '--solidarity-accent: #7a1f3d',
  'one accent, light': '--solidarity-accent: #ffd24a',
  'one dark surface': '--solidarity-surface: #12263a',
  'one light surface in a dark scheme': 'color-scheme: dark; --solidarity-surface: #fff4e0',
  'a surface that lets the page through': '--solidarity-surface: transparent',
  'the colours of Web Awesome': '--wa-color-brand-fill-loud: #0071ec; --wa-color-surface-default: #101219',
  'the colours of Shoelace': '--sl-color-primary-600: #0284c7; --sl-panel-background-color: #fff',
  'the colours of Material': '--md-sys-color-primary: #d0bcff; --md-sys-color-surface: #141218',
  'the colours of a WordPress theme': '--wp--preset--color--primary: #d8613c; --wp--preset--color--base: #f9f9f9',
};

type Pair = readonly [what: string, colour: string, on: Rgb, least: number];

/** What must stand out from what, and by how much at least: text by `text`, what can be used by 3. */
function pairsOf(element: Element, text = 4.5): readonly Pair[] {
  const card = getComputedStyle(find(element, '[part=card]'));
  const field = getComputedStyle(control(element, 'email'));
  const main = getComputedStyle(button(element));
  const surface = shown(card.backgroundColor);
  return [
    ['text', card.color, surface, text],
    ['quiet text', getComputedStyle(find(element, '.optional')).color, surface, text],
    ['what is typed', field.color, shown(field.backgroundColor), text],
    ['a field', field.borderTopColor, surface, 3],
    ['the button', main.color, shown(main.backgroundColor), text],
    ['the button on the card', main.backgroundColor, surface, 3],
  ];
}

const itStandsOut = (pairs: readonly Pair[]): void => {
  for (const [what, colour, on, least] of pairs) assert.isAtLeast(contrast(shown(colour), on), least, `${what}, ${colour}`);
};

const read = async (theme: string) => (await fetch(new URL(`../../../core/themes/${theme}.css`, import.meta.url))).text();
const themes = await Promise.all(['plain', 'warm', 'bold', 'high-contrast'].map(async (theme) => [theme, await read(theme)] as const));

describe('<solidarity-petition>, its colours', () => {
  const { now } = petitionStage();

  for (const [page, style] of Object.entries(pages)) {
    it(`can be read on a page that says ${page}`, async () => {
      const element = await now().rest();
      element.setAttribute('style', style);
      itStandsOut(pairsOf(element).slice(0, -1));
    });
  }

  for (const surface of ['#777', '#808080', '#f00', '#8a6d3b', '#6b6b6b', '#538053']) {
    it(`says what matters where it can be read on a middle tone, ${surface}`, async () => {
      const element = await now().rest();
      element.setAttribute('style', `--solidarity-surface: ${surface}`);
      button(element).click();
      await untilPhase(element, 'slip');
      for (const scheme of ['light', 'dark']) {
        element.setAttribute('style', `color-scheme: ${scheme}; --solidarity-surface: ${surface}`);
        const { color, backgroundColor } = getComputedStyle(find(element, '[part=card]'));
        const red = getComputedStyle(find(element, '.slip:not(:empty)')).color;
        assert.isAtLeast(contrast(shown(color), shown(backgroundColor)), 4.5, color);
        // No red has more on the darker half of them; a mistake is also bold, marked at its field, and listed.
        assert.isAtLeast(contrast(shown(red), shown(backgroundColor)), 3, red);
      }
    });
  }

  it('marks a field that is to be mended by more than a colour, and moves nothing', async () => {
    const element = await now().rest();
    const sizeOf = (selector: string) => {
      const { borderTopWidth, height } = getComputedStyle(find(element, selector));
      return [borderTopWidth, height];
    };
    const [line, height] = sizeOf('#email');
    button(element).click();
    await untilPhase(element, 'slip');
    assert.deepEqual([sizeOf('#email'), line], [['2px', height], '1px']);
  });

  for (const [theme, css] of themes) {
    for (const scheme of ['light', 'dark']) {
      it(`can be read in the theme ${theme} on a ${scheme} page`, async () => {
        const sheet = new CSSStyleSheet();
        assert.isBelow(css.length, 2000);
        sheet.replaceSync(`${css} :root { color-scheme: ${scheme} }`);
        document.adoptedStyleSheets.push(sheet);
        try {
          itStandsOut(pairsOf(await now().rest(), theme === 'high-contrast' ? 7 : 4.5));
        } finally {
          document.adoptedStyleSheets.pop();
        }
      });
    }
  }

  it('takes the accent of the page, and its own before it', async () => {
    const element = await now().rest();
    const accent = () => shown(getComputedStyle(button(element)).backgroundColor);
    element.setAttribute('style', '--md-sys-color-primary: rgb(10 20 30)');
    assert.deepEqual(accent(), [10, 20, 30]);
    element.setAttribute('style', '--md-sys-color-primary: rgb(10 20 30); --solidarity-accent: rgb(40 50 60)');
    assert.deepEqual(accent(), [40, 50, 60]);
  });
});
