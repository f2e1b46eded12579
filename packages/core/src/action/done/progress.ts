import type { TemplateResult } from 'lit';
import { say, type Words } from '../../words/say.js';
import type { Bench } from './bench.js';

/** While a backend is waited for: a count of seconds that is not read aloud each second, or one sentence that is. */
export function drawProgress({ html, phase }: Bench, words: Words): TemplateResult | undefined {
  const now = phase();
  if (now.name === 'slow' || now.name === 'refused' || now.name === 'busy') {
    return html`<div class="notice" part="fault"><p>${say(words, now.name)}</p></div>`;
  }
  if (now.name !== 'sending') return undefined;
  if (now.wait) return html`<p class="small" part="progress" role="timer">${say(words, 'waiting', { n: now.wait })}</p>`;
  return now.isLong ? html`<p class="small" part="progress">${say(words, 'sendingLong')}</p>` : undefined;
}
