import type { TemplateResult } from 'lit';
import { say, type Words } from '../../words/say.js';
import type { Bench } from './bench.js';

/** While a backend is waited for: one sentence that is read aloud, and a count of seconds that is not. */
export function drawProgress({ html, nothing, phase }: Bench, words: Words): TemplateResult | undefined {
  const now = phase();
  if (now.name === 'slow' || now.name === 'refused' || now.name === 'busy') {
    return html`<div class="notice" part="fault"><p>${say(words, now.name)}</p></div>`;
  }
  if (now.name !== 'sending' || !(now.wait || now.isLong)) return undefined;
  return html`<p class="small" part="progress">${say(words, 'sendingLong')}</p>
    ${now.wait ? html`<p class="small" part="progress" role="timer">${say(words, 'waiting', { n: now.wait })}</p>` : nothing}`;
}
