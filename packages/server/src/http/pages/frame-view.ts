import { subjectOf } from '@solidarity/contract/options';
import { markup, type Markup } from '../../rules/markup.js';
import type { FrameSetup } from '../frame-setup.js';
import type { PageContext } from './campaign-page.js';
import { foreign } from './plain-form.js';
import { wordsIn } from '../../words/languages.js';

export interface FrameView {
  readonly id: string;
  readonly page: PageContext;
  readonly setup: FrameSetup;
  /** Origins that may show the frame; undefined is all. Its script listens to nobody else. */
  readonly framers: readonly string[] | undefined;
  /** Where one can take part without the frame. */
  readonly link: string;
}

/** The element with an address as its fallback: a frame that runs no scripts may neither send forms nor open links. */
export function frameView({ id, page, setup: { element, options }, framers, link }: FrameView): {
  readonly head: Markup;
  readonly body: Markup;
} {
  const { open, copy } = wordsIn(page.language).openPage.frame;
  const attributes = Object.entries({ [subjectOf[element]]: id, ...options });
  return {
    head: markup`<meta name="robots" content="noindex">
<link rel="canonical" href="${link}">
`,
    body: markup`<main${framers && markup` data-framers="${framers.join(' ')}"`}>
<h1>${page.campaign.words.title}</h1>
<solidarity-${element}${attributes.map(([name, value]) => markup` ${name}="${value}"`)}>
<p class="instead"${foreign(page)}>${open} <a href="${link}" target="_blank" rel="noopener" dir="ltr">${link}</a></p>
</solidarity-${element}>
<p class="address" hidden${foreign(page)}><label>${copy} <textarea readonly rows="3" dir="ltr" spellcheck="false"></textarea></label></p>
</main>`,
  };
}
