import type { Counts } from '@solidarity/contract';
import { formatNumber, say, type Words } from '@solidarity/core';
import { html, nothing, type TemplateResult } from 'lit';

export interface CountView {
  readonly counts: Counts;
  readonly isCompact: boolean;
  readonly goal: number | undefined;
  readonly showsBar: boolean;
  /** What stands below, once the part that keeps the number fresh has come. */
  readonly more: TemplateResult | undefined;
  readonly words: Words;
}

/** The number is left empty here: it is one text node, written frame by frame without drawing anything anew. */
export function drawCount(view: CountView): TemplateResult {
  return html`
    <p class="people" part="sentence">${drawSentence(view)}</p>
    ${view.showsBar ? drawBar(view) : nothing} ${view.more}
  `;
}

/** Where the sentence has a number, it stands in an element of its own; a few plural forms say it in a word. */
function drawSentence({ counts, words }: CountView) {
  const [before = '', after] = say(words, 'people', { n: '\n' }, counts.people.total).split('\n');
  return after === undefined ? before : html`${before}<strong part="number" translate="no" id="number"></strong>${after}`;
}

function drawBar({ counts, goal, words }: CountView): TemplateResult | typeof nothing {
  if (goal === undefined) return nothing;
  const sentence = say(words, 'goal', { n: formatNumber(goal, words.language) });
  return html`<progress part="bar" max=${goal} .value=${Math.min(counts.people.total, goal)} aria-label=${sentence}></progress>
    <p class="small" part="goal">${sentence}</p>`;
}

/** The number as a reader sees it, and in full where that is rounded. */
export function numberTexts(n: number, isCompact: boolean, language: string): { shown: string; full: string } {
  const full = formatNumber(n, language);
  return { shown: isCompact ? formatNumber(n, language, true) : full, full };
}
