import type { TemplateResult } from 'lit';
import { formatDay } from '../../words/format-day.js';
import { formatNumber } from '../../words/format.js';
import { drawOwn } from '../../words/own-words.js';
import { say, type Words } from '../../words/say.js';
import type { Phase } from '../phase.js';
import type { Bench } from './bench.js';

type Over = Extract<Phase, { name: 'upcoming' | 'paused' | 'closed' | 'won' }>;

/** A campaign that takes no answers now: why, what came of it, and where to read on. */
export function drawOver(bench: Bench, { name }: Over, words: Words): TemplateResult {
  const { html, nothing, campaign } = bench;
  const { delivered, followUp, opensOn, words: own } = campaign() ?? {};
  const total = delivered?.total;
  return html`<div class="after" part="over">
    <p class="large" id="over" tabindex="-1">${stateSentence(name, opensOn, words)}</p>
    ${own?.next && (name === 'paused' || name === 'upcoming') ? html`<p>${drawOwn(html, own.next, words)}</p>` : nothing}
    ${total === undefined ? nothing : html`<p>${say(words, 'people', { n: formatNumber(total, words.language) }, total)}</p>`}
    ${delivered ? html`<p>${deliveredSentence(delivered.on, own?.deliveredTo, words)}</p>` : nothing}
    ${followUp ? html`<p><a part="follow-up" href=${followUp}>${say(words, 'followUp')}</a></p>` : nothing}
  </div>`;
}

function stateSentence(name: Over['name'], opensOn: string | undefined, words: Words): string {
  if (name !== 'upcoming') return say(words, name);
  return opensOn ? say(words, 'upcoming', { day: formatDay(opensOn, words.language) }) : say(words, 'upcomingSoon');
}

function deliveredSentence(on: string, to: string | undefined, words: Words): string {
  return say(words, to ? 'deliveredTo' : 'delivered', { to: to ?? '', day: formatDay(on, words.language) });
}
