import type { Words } from '@solidarity/core';
import type { TemplateResult } from 'lit';
import type { Letter } from './letter.js';
import { askWho } from './you-form.js';

/** Above the form that asks who writes: why, and the other way to go. */
export function drawYou(letter: Letter, byHand: boolean, words: Words): TemplateResult {
  const { bench, done, canMail } = letter;
  const change = () => {
    askWho(letter, !byHand);
    letter.happen({ type: 'switched' });
  };
  return bench.html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'youTitle')}</h3>
    <p class="row">
      <span>${done.say(words, 'youText')}</span>
      ${canMail ? bench.html`<button class="link" type="button" @click=${change}>${done.say(words, byHand ? 'byUs' : 'byHand')}</button>` : bench.nothing}
    </p>`;
}
