import { readFile } from 'node:fs/promises';
import { snippetsIn } from '@solidarity/workshop/snippets/judge-snippets';

const guide = await readFile(new URL('../../../docs/theming.md', import.meta.url), 'utf8');
/** The style sheets of the cookbook. */
export const recipes = snippetsIn(guide).filter(({ language }) => language === 'css');

/** What a page has that speaks one of the design systems. */
export const systems = `--bs-primary: #6610f2; --bs-body-bg: #fffdf5; --bs-border-radius: 3px; --bs-body-font-family: serif;
  --color-indigo-700: #4338ca; --radius-lg: 8px; --spacing: 4px; --wp--preset--color--accent-1: #7a3b00; --wp--preset--font-family--body: serif;
  --md-sys-color-on-primary: #fff; --md-sys-color-on-surface: #1d1b20; --md-sys-color-outline: #79747e; --md-sys-color-error: #b3261e;
  --sl-border-radius-large: 8px; --sl-font-sans: sans-serif; --sl-color-neutral-500: #71717a`;
export const body = `<article><p class="intro">Half of them cannot go back.</p>
    <solidarity-petition campaign="protect-asylum" partner="mill-lane"></solidarity-petition></article>
  <div class="hero"><solidarity-petition campaign="protect-asylum"></solidarity-petition></div>
  <aside><solidarity-newsletter list="updates"></solidarity-newsletter></aside>
  <solidarity-counter campaign="protect-asylum" bar></solidarity-counter><solidarity-share campaign="protect-asylum"></solidarity-share>`;

/** Lays a style sheet on the page and takes it away again. Answers which of its declarations a browser dropped, and whether anything changed. */
export function tryOut(text: string): { dropped: string[]; isSeen: boolean } {
  const seen = () => {
    const elements = [...document.querySelectorAll('html, .intro, [campaign], [list]')];
    const inside = elements.flatMap((element) => [...(element.shadowRoot?.querySelectorAll('*') ?? [])]);
    const looks = [
      'color',
      'background-color',
      'border-top',
      'border-radius',
      'font',
      'display',
      'padding',
      'box-shadow',
      'text-transform',
    ];
    return JSON.stringify(
      [...elements, ...inside].map((element) => {
        const style = getComputedStyle(element);
        return [...looks, 'color-scheme'].map((name) => style.getPropertyValue(name));
      }),
    );
  };
  const namesIn = (css: string, shape: RegExp) => [...css.matchAll(shape)].map(({ groups }) => groups?.['name'] ?? '');
  const declared = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => [
      // Whole names: each longhand, and what is written as it was.
      ...(rule instanceof CSSStyleRule ? [...rule.style, ...namesIn(rule.cssText, /[{;]\s*(?<name>[\w-]+): /g)] : []),
      ...('cssRules' in rule ? declared(rule.cssRules as CSSRuleList) : []),
    ]);
  const before = seen();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
  const kept = declared(sheet.cssRules);
  const names = namesIn(text, /^\s*(?<name>[\w-]+): /gm);
  const isSeen = seen() !== before;
  document.adoptedStyleSheets = [];
  return { dropped: names.filter((name) => !kept.includes(name)), isSeen };
}
