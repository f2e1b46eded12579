import type { TemplateResult } from 'lit';
import { drawOwn } from '../../words/own-words.js';
import { say, type Words } from '../../words/say.js';
import type { Phase } from '../phase.js';
import type { Bench } from './bench.js';
import type { Sharing } from './sharing.js';

type Mailed = Extract<Phase, { name: 'check-your-mail' }>;

interface MailActions {
  /** Seconds until the mail may be asked for again; 0 when it may. */
  readonly seconds: number;
  readonly ask: () => void;
}

export function drawCheckYourMail(bench: Bench, { mail }: Mailed, words: Words, { seconds, ask }: MailActions): TemplateResult {
  const { html, nothing, happened } = bench;
  const news = mail === 'sent-again' ? say(words, 'mailSent') : mail === 'failed' ? say(words, 'mailFailed') : nothing;
  return html`<div class="after" part="after">
    <h2 id="after" part="heading" tabindex="-1">${say(words, 'mailTitle')}</h2>
    <p>${say(words, 'mailText')}</p>
    <p class="small">${say(words, 'mailWhere')}</p>
    <p part="news" role="status">${news}</p>
    <p class="row">
      ${
        seconds > 0
          ? html`<span class="small" part="progress" role="timer">${say(words, 'mailSoon', { n: seconds })}</span>`
          : html`<button class="quiet" part="quiet" type="button" @click=${ask}>${say(words, 'mailAgain')}</button>`
      }
      <button class="link" part="link" type="button" @click=${() => happened({ type: 'address-changed' })}>
        ${say(words, 'otherAddress')}
      </button>
    </p>
  </div>`;
}

type Counted = Extract<Phase, { name: 'counted' }>;

const thanks = { counted: 'thanksText', queued: 'queuedText', 'accepted-unverified': 'unverifiedText' } as const;

export function drawCounted(bench: Bench, { receipt }: Counted, words: Words, sharing: Sharing): TemplateResult {
  // Begun now, so that the ways to share are there when they are wanted.
  sharing.begin();
  const { html, happened } = bench;
  const own = bench.campaign()?.words.thanks;
  return html`<div class="after" part="after">
    <h2 id="after" part="heading" tabindex="-1">${say(words, 'thanksTitle')}</h2>
    <p>${receipt === 'counted' && own ? drawOwn(html, own, words) : say(words, thanks[receipt])}</p>
    <p>
      <button class="main" part="button" type="button" @click=${() => happened({ type: 'went-on' })}>${say(words, 'shareTitle')}</button>
    </p>
    ${drawNext(bench, words)}
  </div>`;
}

export function drawShare(bench: Bench, words: Words, sharing: Sharing): TemplateResult {
  const { html } = bench;
  return html`<div class="after" part="after">
    <h2 id="after" part="heading" tabindex="-1">${say(words, 'shareTitle')}</h2>
    ${sharing.draw(words)} ${drawNext(bench, words)}
  </div>`;
}

function drawNext({ html, nothing, campaign }: Bench, words: Words): TemplateResult {
  const next = campaign()?.words.next;
  return html`<slot name="next">${next ? html`<p>${drawOwn(html, next, words)}</p>` : nothing}</slot>`;
}
