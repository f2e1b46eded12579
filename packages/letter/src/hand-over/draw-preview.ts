import type { Words } from '@solidarity/core';
import type { TemplateResult } from 'lit';
import { describe } from '../done/describe.js';
import type { Letter, OutgoingLetter } from '../done/letter.js';
import { drawBack } from './draw-back.js';
import type { Leaving } from './leaving.js';

/** Each letter as it will be read, with the writer's name under it. */
export function drawPreview(leaving: Leaving, words: Words): TemplateResult {
  const { letter } = leaving;
  const { bench, done, letters } = letter;
  const { html } = bench;
  const what = [...new Set(letters.flatMap(({ unfilled }) => unfilled))].join(', ');
  return html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'previewTitle')}</h3>
    ${letters.map((outgoing) => drawPaper(letter, outgoing, words))}
    ${
      what
        ? html`<div class="notice" part="fault" role="alert"><p>${done.say(words, 'stuckText', { what })}</p></div>`
        : html`<button class="main" part="button" type="button" @click=${() => letter.happen({ type: 'approved' })}>
            ${done.say(words, 'sendIt')}
          </button>`
    }
    ${drawBack(leaving, words)}`;
}

function drawPaper({ bench, done }: Letter, { targets, subject, text }: OutgoingLetter, words: Words): TemplateResult {
  const names = targets.map(describe).join('; ');
  const own = words.own ?? bench.nothing;
  return bench.html`<article class="sheet letter" part="paper">
    <p class="small" dir="auto">${done.say(words, 'to', { names })}</p>
    <p lang=${own} dir="auto"><strong>${subject}</strong></p>
    ${text.split(/\n{2,}/).map((paragraph) => bench.html`<p class="lines" lang=${own} dir="auto">${paragraph}</p>`)}
  </article>`;
}
