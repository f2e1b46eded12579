import type { LetterChannel } from '@solidarity/contract';
import type { Words } from '@solidarity/core';
import type { TemplateResult } from 'lit';
import { sayItIsSent } from './hand-over.js';
import type { Leaving } from './leaving.js';

/** Nobody but the writer knows whether it was sent. */
export function drawAsked(leaving: Leaving, channel: LetterChannel, words: Words): TemplateResult {
  const { letter, news } = leaving;
  const { bench, done } = letter;
  const { html, nothing } = bench;
  return html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'askedTitle')}</h3>
    ${news && channel !== 'print' ? html`<p part="news" role="status">${done.say(words, news)}</p>` : nothing}
    <p class="small">${done.say(words, 'askedText')}</p>
    <p class="row">
      <button part="button yes" type="button" @click=${() => sayItIsSent(leaving)}>${done.say(words, 'yesSent')}</button>
      <button class="quiet" part="quiet" type="button" @click=${() => letter.happen({ type: 'not-yet' })}>
        ${done.say(words, 'notYet')}
      </button>
    </p>`;
}
