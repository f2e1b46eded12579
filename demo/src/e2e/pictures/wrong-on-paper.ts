import type { Page } from 'playwright-core';

/** What is wrong with the elements of a page on paper, a line each. */
export const wrongOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** From 0, black, to 255. */
    const lightness = (color: string): number => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (!canvas) throw new Error('Expected a canvas to read colours with, got none.');
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    };
    const wrong: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('solidarity-petition, solidarity-newsletter, solidarity-letter')) {
      const say = (what: string) => wrong.push(`${element.localName}: ${what}`);
      const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
      const card = element.shadowRoot?.querySelector('[part~=card]');
      if (!root || !card) throw new Error(`Expected ${element.localName} to be drawn.`);
      for (const button of root.querySelectorAll('button')) if (button.checkVisibility()) say(`a button, "${button.innerText}"`);
      if (element.offsetHeight > root.offsetHeight + 1) say(`${element.offsetHeight - root.offsetHeight} px of room below it`);
      if (root.scrollWidth > root.clientWidth) say(`${root.scrollWidth - root.clientWidth} px cut off`);
      if (lightness(getComputedStyle(card).backgroundColor) < 255) say('a ground that is not white');
      for (const text of root.querySelectorAll('h2, label, legend, p, span, a, input, select'))
        if (lightness(getComputedStyle(text).color) > 110) say(`pale ${text.localName}`);
      for (const field of root.querySelectorAll('input:not([type=checkbox]), select')) {
        const { backgroundColor, borderTopColor } = getComputedStyle(field);
        if (lightness(backgroundColor) < 255) say(`a ${field.localName} that is not white`);
        if (lightness(borderTopColor) > 150) say(`a ${field.localName} without an edge`);
      }
    }
    for (const bar of document.querySelectorAll('solidarity-counter')) {
      const shown = bar.shadowRoot?.querySelector('progress');
      for (const text of bar.shadowRoot?.querySelectorAll('p, strong') ?? [])
        if (lightness(getComputedStyle(text).color) > 110) wrong.push(`solidarity-counter: pale ${text.localName}`);
      if (shown && getComputedStyle(shown).printColorAdjust !== 'exact') wrong.push('solidarity-counter: a bar without its colour');
    }
    for (const share of document.querySelectorAll('solidarity-share'))
      if (share.checkVisibility()) wrong.push('solidarity-share: is there');
    return wrong;
  });
