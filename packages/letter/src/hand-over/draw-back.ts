import type { Words } from '@solidarity/core';
import type { TemplateResult } from 'lit';
import type { Leaving } from './leaving.js';

/** Back to the sheet. */
export const drawBack = ({ letter: { bench, done }, isSending, back }: Leaving, words: Words): TemplateResult =>
  bench.html`<p>
    <button class="link" part="link" type="button" aria-disabled=${isSending ? 'true' : bench.nothing} @click=${back}>${done.say(words, 'changeLetter')}</button>
  </p>`;
