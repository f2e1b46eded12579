import type { LetterChannel } from '@solidarity/contract';
import type { Words } from '@solidarity/core';
import type { TemplateResult } from 'lit';
import type { Step } from '../phase.js';
import { describe } from './draw-choose.js';
import { handOver, sayItIsSent } from './hand-over.js';
import type { Letter, OutgoingLetter } from './letter.js';
import { waysFor, type Way } from './ways.js';
import { youForm } from './you-form.js';

/** Above the form that asks who writes: why, and the other way to go. */
export function drawYou(letter: Letter, byHand: boolean, words: Words): TemplateResult {
  const { bench, done, desk, canMail } = letter;
  const change = () => {
    desk.ask(youForm(letter.campaign, !byHand, done.say(words, 'seeLetter')));
    letter.happen({ type: 'switched' });
  };
  return bench.html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'youTitle')}</h3>
    <p class="row">
      <span>${done.say(words, 'youText')}</span>
      ${canMail ? bench.html`<button class="link" type="button" @click=${change}>${done.say(words, byHand ? 'byUs' : 'byHand')}</button>` : bench.nothing}
    </p>`;
}

/** Each letter as it will be read, with the writer's name under it. */
export function drawPreview(letter: Letter, words: Words): TemplateResult {
  const { bench, done, letters } = letter;
  const { html } = bench;
  const what = [...new Set(letters.flatMap(({ unfilled }) => unfilled))].join(', ');
  return html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'previewTitle')}</h3>
    ${letters.map((outgoing) => drawPaper(letter, outgoing, words))}
    ${
      what
        ? html`<div class="notice" part="fault" role="alert"><p>${done.say(words, 'stuckText', { what })}</p></div>`
        : html`<button class="main" part="button" type="button" @click=${() => letter.happen({ type: 'approved' })}>
            ${done.say(words, 'sendIt')}
          </button>`
    }
    ${drawBack(letter, words)}`;
}

function drawPaper({ bench, done }: Letter, { targets, subject, text }: OutgoingLetter, words: Words): TemplateResult {
  const names = targets.map(describe).join('; ');
  return bench.html`<article class="letter" part="paper">
    <p class="small" dir="auto">${done.say(words, 'to', { names })}</p>
    <p dir="auto"><strong>${subject}</strong></p>
    ${text.split(/\n{2,}/).map((paragraph) => bench.html`<p class="lines" dir="auto">${paragraph}</p>`)}
  </article>`;
}

/** The ways in order of fit. Only one letter at a time, or a writer would lose count. */
export function drawHandOver(letter: Letter, step: Extract<Step, { name: 'hand-over' }>, words: Words): TemplateResult {
  const { bench, done, letters, template } = letter;
  const { html, nothing } = bench;
  const outgoing = letters[step.at];
  if (!outgoing) return html``;
  const channels = template.channels.filter((channel) => !(step.byHand && channel === 'backend'));
  const ways = waysFor(channels, outgoing, typeof navigator.share === 'function');
  return html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'handOverTitle')}</h3>
    ${letters.length > 1 && step.byHand ? html`<p>${done.say(words, 'letterOf', { n: step.at + 1, all: letters.length })}</p>` : nothing}
    <p dir="auto">${done.say(words, 'to', { names: outgoing.targets.map(describe).join('; ') })}</p>
    ${drawFault(letter, words)}
    <div class="ways">
      ${ways.map((way) => (way.channel === 'backend' ? drawBackend(letter, words) : drawWay(letter, outgoing, way, words)))}
    </div>
    <p role="status">${letter.news ? done.say(words, letter.news) : nothing}</p>
    <label class="field"
      ><span class="small">${done.say(words, 'yourLetter')}</span
      ><textarea part="input" id="whole" rows="5" readonly dir="auto" .value=${outgoing.text}></textarea>
    </label>
    ${drawBack(letter, words)}`;
}

function drawBackend({ bench, done, desk }: Letter, words: Words): TemplateResult {
  const isSending = bench.phase().name === 'sending';
  return bench.html`<button class="main" part="button" type="button" aria-disabled=${isSending ? 'true' : bench.nothing} @click=${desk.press}>
    ${isSending ? `${done.say(words, 'sending')}…` : done.say(words, 'way.backend')}
  </button>`;
}

function drawWay(letter: Letter, outgoing: OutgoingLetter, way: Way, words: Words): TemplateResult {
  const { bench, done } = letter;
  const { html, nothing } = bench;
  const label = done.say(words, `way.${way.channel}`);
  const use = (event: Event) => void handOver(letter, outgoing, way, event);
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
  const phase = bench.phase();
  const fault = (['offline', 'slow', 'refused', 'busy', 'broken'] as const).find((name) => name === phase.name);
  const waits = phase.name === 'sending' && phase.wait > 0;
  return html`<div role="alert">${fault ? html`<div class="notice" part="fault"><p>${done.say(words, fault)}</p></div>` : nothing}</div>
    ${waits ? html`<p role="timer" class="small">${done.say(words, 'waiting', { n: phase.wait })}</p>` : nothing}`;
}

export function drawAsked(letter: Letter, channel: LetterChannel, words: Words): TemplateResult {
  const { bench, done } = letter;
  const { html, nothing } = bench;
  return html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'askedTitle')}</h3>
    ${letter.news && channel !== 'print' ? html`<p role="status">${done.say(words, letter.news)}</p>` : nothing}
    <p class="small">${done.say(words, 'askedText')}</p>
    <p class="row">
      <button part="button yes" type="button" @click=${() => sayItIsSent(letter)}>${done.say(words, 'yesSent')}</button>
      <button class="quiet" type="button" @click=${() => letter.happen({ type: 'not-yet' })}>${done.say(words, 'notYet')}</button>
    </p>`;
}

const drawBack = (letter: Letter, words: Words) =>
  letter.bench
    .html`<p><button class="link" type="button" @click=${() => letter.happen({ type: 'went-back', to: 'write' })}>${letter.done.say(words, 'changeLetter')}</button></p>`;
