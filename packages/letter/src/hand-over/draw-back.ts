import type { Words } from '@solidarity/core';
import type { TemplateResult } from 'lit';
import type { Letter } from '../done/letter.js';

/** Back to the sheet. */
export const drawBack = (letter: Letter, words: Words): TemplateResult =>
  letter.bench
    .html`<p><button class="link" type="button" @click=${() => letter.happen({ type: 'went-back', to: 'write' })}>${letter.done.say(words, 'changeLetter')}</button></p>`;
