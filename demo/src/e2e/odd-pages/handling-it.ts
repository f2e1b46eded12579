import type { Page } from 'playwright-core';
import { button, fillIn, person } from '../petition-form.js';
import { box, element, tagAt, type OddPage } from './odd-page.js';

const around =
  (before: string, after: string): OddPage['page'] =>
  (at) => ({ head: tagAt(at), body: before + element() + after });

/** Fills the form in and presses, and does something to the page before any answer can have come. */
const inMidRequest =
  (what: (page: Page) => Promise<unknown>): NonNullable<OddPage['later']> =>
  async (page) => {
    let go: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/signatures', async (route) => {
      await answered;
      await route.continue();
    });
    await fillIn(page, person('in-mid-request'));
    await button(page).click({ noWaitAfter: true });
    await what(page);
    go();
    await page.waitForLoadState('networkidle');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  };

/** What a page does with the element while somebody uses it, and what it puts it into. */
export const handlingIt: readonly OddPage[] = [
  {
    what: 'moves it in mid-request',
    page: around('', '<aside></aside>'),
    later: inMidRequest((page) =>
      page.evaluate(() => document.querySelector('aside')?.append(document.querySelector('solidarity-petition') ?? '')),
    ),
    ends: 'thanked',
  },
  {
    what: 'takes it out in mid-request, and puts it back',
    page: around('', ''),
    later: inMidRequest((page) =>
      page.evaluate(async () => {
        const taken = document.querySelector('solidarity-petition');
        taken?.remove();
        await new Promise(requestAnimationFrame);
        document.body.append(taken ?? '');
      }),
    ),
    ends: 'thanked',
  },
  {
    what: 'takes it out in mid-request for good, and has another',
    page: around('<main>', '</main>'),
    later: inMidRequest((page) => page.locator('main').evaluate((main, markup) => (main.innerHTML = markup), element())),
    ends: 'signed',
  },
  {
    what: 'hands it to the document of a frame, and takes it back',
    page: around('<iframe></iframe>', ''),
    later: async (page) => {
      await button(page).waitFor();
      await page.evaluate(() => {
        const [frame, taken] = [document.querySelector('iframe'), document.querySelector('solidarity-petition')];
        if (taken) frame?.contentDocument?.body.append(taken);
        document.body.append(taken ?? '');
      });
    },
    ends: 'signed',
  },
  {
    what: 'has the form itself translated',
    page: around('', ''),
    later: async (page) => {
      await button(page).waitFor();
      await page.evaluate(() => {
        const root = document.querySelector('solidarity-petition')?.shadowRoot;
        const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
        const texts: Node[] = [];
        while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode);
        for (const text of texts) {
          const font = document.createElement('font');
          (text as ChildNode).replaceWith(font);
          font.append(text);
        }
      });
      await button(page).click();
    },
    ends: 'signed',
  },
  {
    what: 'folds it away until it is asked for',
    page: around('<details><summary>Act</summary>', '</details>'),
    later: (page) => page.getByText('Act').click(),
    ends: 'signed',
  },
  {
    what: 'opens it in a dialog',
    page: around('<dialog>', '</dialog>'),
    later: (page) => page.locator('dialog').evaluate((dialog) => (dialog as HTMLDialogElement).showModal()),
    ends: 'signed',
  },
  ...['float: left', 'display: inline-block', 'position: absolute', 'display: flex', 'writing-mode: vertical-rl'].map((style): OddPage => ({
    what: `has it in a box that is as wide as its content, by "${style}"`,
    page: around(`<div style="${style}">`, '</div>'),
    later: async (page) => {
      await button(page).waitFor();
      const { width = 0 } = (await page.locator('solidarity-petition').boundingBox()) ?? {};
      if (width < 240) throw new Error(`Expected a form of at least 240 px, came ${width}.`);
    },
    ends: 'signed',
  })),
  {
    what: 'has it in a set of fields that is switched off',
    page: around('<form><fieldset disabled>', '</fieldset></form>'),
    ends: 'signed',
  },
  {
    what: 'has it in a link',
    page: (at) => ({ head: tagAt(at), body: `<a href="/elsewhere">${element(undefined, '<b class="fallback">Sign</b>')}</a>` }),
    ends: 'signed',
  },
  { what: 'has it where visitors may write', page: around('<div contenteditable>', '</div>'), ends: 'signed' },
  {
    what: 'has it in an article that is not shown before it is near',
    page: around('<div style="content-visibility:auto">', '</div>'),
    ends: 'signed',
  },
  {
    what: 'answers every key and every click itself',
    page: around(
      '',
      '<script>for (const type of ["keydown", "keypress", "click", "submit"]) document.addEventListener(type, (event) => { event.stopPropagation(); });</script>',
    ),
    ends: 'signed',
  },
  {
    what: 'is a form that would leave at Enter, and at every button',
    page: around('<form action="/elsewhere" onsubmit="window.left = true">', '<button>Leave</button></form>'),
    ends: 'signed',
  },
  { what: 'has ten of it', page: (at) => ({ head: tagAt(at), body: box() + element().repeat(9) }), ends: 'signed' },
];
