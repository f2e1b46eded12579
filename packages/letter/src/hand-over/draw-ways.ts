import type { Words } from '@solidarity/core';
import type { TemplateResult } from 'lit';
import { describe } from '../done/describe.js';
import type { Letter, OutgoingLetter } from '../done/letter.js';
import type { Step } from '../phase.js';
import { drawBack } from './draw-back.js';
import { handOver } from './hand-over.js';
import type { Leaving } from './leaving.js';
import { waysFor, type Way } from './ways.js';

/** The ways in order of fit. Only one letter at a time, or a writer would lose count. */
export function drawWays(leaving: Leaving, step: Extract<Step, { name: 'hand-over' }>, words: Words): TemplateResult {
  const { letter, letters, news } = leaving;
  const { bench, done, template } = letter;
  const { html, nothing } = bench;
  const outgoing = letters[step.at];
  if (!outgoing) return html``;
  const channels = template.channels.filter((channel) => !(step.byHand && channel === 'backend'));
  const to = outgoing.targets.flatMap(({ email }) => (email ? [email] : []));
  const ways = waysFor(channels, { ...outgoing, to }, typeof navigator.share === 'function');
  // Nobody who has written is left with nothing.
  if (ways.length === 0) ways.push({ channel: 'copy' });
  return html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'handOverTitle')}</h3>
    ${letters.length > 1 && step.byHand ? html`<p>${done.say(words, 'letterOf', { n: step.at + 1, all: letters.length })}</p>` : nothing}
    <p dir="auto">${done.say(words, 'to', { names: outgoing.targets.map(describe).join('; ') })}</p>
    ${drawFault(letter, words)}
    <div class="targets ways">
      ${ways.map((way) => (way.channel === 'backend' ? drawBackend(letter, words) : drawWay(leaving, outgoing, way, words)))}
    </div>
    <p part="news" role="status">${news ? done.say(words, news) : nothing}</p>
    <p dir="auto"><strong>${outgoing.subject}</strong></p>
    <label class="field" part="field"
      ><span class="small">${done.say(words, 'yourLetter')}</span
      ><textarea part="input" id="whole" rows="5" readonly dir="auto" .value=${outgoing.text}></textarea>
    </label>
    ${drawBack(leaving, words)}`;
}

function drawBackend({ bench, done, desk }: Letter, words: Words): TemplateResult {
  const isSending = bench.phase().name === 'sending';
  return bench.html`<button class="main" part="button" type="button" aria-disabled=${isSending ? 'true' : bench.nothing} @click=${desk.press}>
    ${isSending ? `${done.say(words, 'sending')}…` : done.say(words, 'way.backend')}
  </button>`;
}

function drawWay(leaving: Leaving, outgoing: OutgoingLetter, way: Way, words: Words): TemplateResult {
  const { bench, done } = leaving.letter;
  const { html, nothing } = bench;
  const label = done.say(words, `way.${way.channel}`);
  const use = (event: Event) => void handOver(leaving, outgoing, way, event);
  if (way.address === undefined) return html`<button class="quiet" part="way" type="button" @click=${use}>${label}</button>`;
  const isWeb = way.channel !== 'mail-app';
  return html`<span class="way"
    ><a
      class="button"
      part="way"
      href=${way.address}
      target=${isWeb ? '_blank' : nothing}
      rel=${isWeb ? 'noopener noreferrer' : nothing}
      @click=${use}
      >${label}</a
    >${way.copiesFirst ? html`<span class="small">${done.say(words, 'copiesFirst')}</span>` : nothing}</span
  >`;
}

/** What went wrong on the way to the backend; a visitor's own ways stand below. */
function drawFault({ bench, done }: Letter, words: Words): TemplateResult {
  const { html, nothing } = bench;
  const { name } = bench.phase();
  const isLost = name === 'offline' || name === 'broken';
  return html`<div role="alert">${isLost ? html`<div class="notice" part="fault"><p>${done.say(words, name)}</p></div>` : nothing}</div>
    <div role="status">${done.drawProgress(bench, words)}</div>`;
}
