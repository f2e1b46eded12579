import type { Words } from '@solidarity/core';
import type { TemplateResult } from 'lit';
import type { Letter } from './letter.js';
import { askWho } from './you-form.js';

/** Above the form that asks who writes: why, and the other way to go. */
export function drawYou(letter: Letter, byHand: boolean, words: Words): TemplateResult {
  const { bench, done, canChoose } = letter;
  const { html, nothing } = bench;
  const change = () => {
    askWho(letter, !byHand);
    letter.happen({ type: 'switched' });
  };
  return html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'youTitle')}</h3>
    <p class="row">
      <span>${done.say(words, 'youText')}</span>
      ${canChoose ? html`<button class="link" part="link" type="button" @click=${change}>${done.say(words, byHand ? 'byUs' : 'byHand')}</button>` : nothing}
      <button class="link" part="link" type="button" @click=${() => letter.happen({ type: 'went-back', to: 'write' })}>
        ${done.say(words, 'changeLetter')}
      </button>
    </p>
    <div role="alert">${letter.isStuck ? drawStuck(letter, words) : nothing}</div>`;
}

/** Nobody is locked out of their own letter, whatever does not come. */
function drawStuck({ bench, done, letters }: Letter, words: Words): TemplateResult {
  const whole = letters.map(({ text }) => text).join('\n\n');
  return bench.html`<div class="notice" part="fault">
    <p>${done.say(words, 'stepMissing')}</p>
    <textarea part="input" id="whole" rows="5" readonly dir="auto" aria-label=${done.say(words, 'yourLetter')} .value=${whole}></textarea>
  </div>`;
}
