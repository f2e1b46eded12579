import type { Words } from '@solidarity/core';
import type { TemplateResult } from 'lit';
import type { Phase } from '../phase.js';
import type { Bench } from './bench.js';

type Over = Extract<Phase, { name: 'upcoming' | 'paused' | 'closed' | 'won' }>;

/** A campaign that cannot be signed now: why, what came of it, and where to read on. */
export function drawOver(bench: Bench, { name }: Over, words: Words): TemplateResult {
  const { html, nothing, campaign, done } = bench;
  const { delivered, followUp, opensOn, words: own } = campaign() ?? {};
  const total = delivered?.total;
  return html`<div class="after" part="over">
    <p class="large">${stateSentence(bench, name, opensOn, words)}</p>
    ${total === undefined ? nothing : html`<p>${done.say(words, 'people', { n: done.formatNumber(total, words.language) }, total)}</p>`}
    ${delivered ? html`<p>${deliveredSentence(bench, delivered.on, own?.deliveredTo, words)}</p>` : nothing}
    ${followUp ? html`<p><a part="follow-up" href=${followUp}>${done.say(words, 'followUp')}</a></p>` : nothing}
  </div>`;
}

function stateSentence({ done: { say, formatDay } }: Bench, name: Over['name'], opensOn: string | undefined, words: Words): string {
  if (name !== 'upcoming') return say(words, name);
  return opensOn ? say(words, 'upcoming', { day: formatDay(opensOn, words.language) }) : say(words, 'upcomingSoon');
}

function deliveredSentence({ done: { say, formatDay } }: Bench, on: string, to: string | undefined, words: Words): string {
  return say(words, to ? 'deliveredTo' : 'delivered', { to: to ?? '', day: formatDay(on, words.language) });
}
