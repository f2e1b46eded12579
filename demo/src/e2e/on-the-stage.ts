import type { Page } from 'playwright-core';

/** The stage of the gallery alone, in a theme: what stands around it costs axe more than the stage does. */
export const stageAlone = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((theme) => {
    for (const around of document.querySelectorAll('.side, .switches')) around.replaceChildren();
    for (const themed of document.querySelectorAll<HTMLElement>('body, #stage')) themed.dataset['theme'] = theme;
  }, theme);

/** Gives the element on the stage a language, and waits until what it draws, if anything, speaks it. */
export async function speak(page: Page, tag: string): Promise<void> {
  await page.locator('#stage > *').evaluate((element, lang) => element.setAttribute('lang', lang), tag);
  if (await page.locator('#stage .root').count()) await page.locator(`#stage .root[lang="${tag}"]`).first().waitFor();
}

/** Lines, words and letters as far apart as a reader may set them (WCAG 1.4.12). */
export const setApart = (page: Page): Promise<void> =>
  page.locator('#stage > *').evaluate((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    element.shadowRoot?.adoptedStyleSheets.push(sheet);
  });

/** What cannot be read as it stands: pixels to scroll sideways, texts that are cut off, and texts that lie on one another. */
export const unreadable = (page: Page): Promise<readonly string[]> =>
  page.locator('#stage > *').evaluate((element) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const inside = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.root *') ?? [])].filter(
      (one) => one.checkVisibility() && !one.closest('.unseen'),
    );
    const cut = inside.filter((one) => {
      if (one.matches('input, select, textarea, option')) return false;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
      const isCut =
        one.scrollWidth > one.clientWidth + 1 && (overflowX !== 'visible' || textOverflow !== 'clip' || one.matches('button, a, label'));
      return one.clientWidth > 0 && (isCut || (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1));
    });

    /** Each line of text, and each control, with where it is. A line has room to spare above and below its letters. */
    const lines = inside.flatMap((one) => {
      const texts = [...one.childNodes].filter((node) => node instanceof Text && node.data.trim());
      const boxes = texts.flatMap((text) => {
        const range = document.createRange();
        range.selectNode(text);
        return [...range.getClientRects()];
      });
      if (one.matches('input, select, textarea')) boxes.push(...one.getClientRects());
      return boxes.filter(({ width, height }) => width > 1 && height > 1).map((box) => ({ one, box }));
    });
    const most = 2;
    const overlaps = ({ box: a }: (typeof lines)[number], { box: b }: (typeof lines)[number]) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > most && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > most;
    const on = lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => other.one !== line.one && overlaps(line, other))
        .map((other) => [line, other] as const),
    );

    const shown = (one: Element) => `${one.localName} ${(one.textContent || one.id).trim().slice(0, 60)}`;
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels sideways`] : []),
      ...cut.map((one) => `cut off: ${shown(one)}`),
      ...on.map(([{ one }, { one: other }]) => `on one another: ${shown(one)}, ${shown(other)}`),
    ];
  });
