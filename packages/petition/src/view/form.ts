import type { Campaign } from '@solidarity/contract';
import { defaultFields, drawConsent, drawField, say, type Words } from '@solidarity/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Signing } from '../desk.js';
import type { Phase } from '../phase.js';

interface FormView {
  readonly phase: Phase;
  readonly campaign: Campaign | undefined;
  readonly words: Words;
  /** Undefined until the second module has come. */
  readonly signing: Signing | undefined;
  /** The day on which the campaign was delivered, once it is formatted. */
  readonly deliveredOn: string | undefined;
  readonly touch: (event: Event) => void;
  readonly press: (event: Event) => void;
}

/**
 * The fields stand before the campaign has come, so that nobody waits to type; what the campaign adds is appended below
 * them, so that nothing moves.
 */
export function drawForm(view: FormView): TemplateResult {
  const { phase, campaign, words, signing, touch } = view;
  const fields = campaign?.fields ?? defaultFields;
  return html`<form
    part="form"
    novalidate
    ?hidden=${phase.name === 'unavailable'}
    aria-labelledby="heading"
    @submit=${(event: Event) => event.preventDefault()}
    @focusin=${touch}
    @focusout=${touch}
    @input=${touch}
    @keydown=${touch}
  >
    ${signing?.summary()} ${fields.map((field) => drawField(field, words, signing?.note(field.name)))}
    ${campaign ? drawRest(view, campaign) : nothing}
  </form>`;
}

function drawRest({ phase, words, signing, press, deliveredOn }: FormView, campaign: Campaign): TemplateResult {
  const isSending = phase.name === 'sending';
  const { consents, organisation, privacyPolicy, words: own } = campaign;
  return html`
    ${consents.map((consent) => drawConsent(consent, signing?.note(`consent-${consent.purpose}`)))}
    <button class="main" part="button" type="submit" aria-disabled=${isSending ? 'true' : nothing} @click=${press}>
      ${isSending ? `${say(words, 'sending')}…` : (own.button ?? say(words, 'sign'))}
    </button>
    <div role="alert">${drawFault(phase, words)}</div>
    <div role="status">${signing?.progress()}</div>
    ${
      privacyPolicy
        ? html`<p class="small">
            <a part="privacy" href=${privacyPolicy} target="_blank" rel="noopener">${say(words, 'privacy', { organisation })}</a>
          </p>`
        : nothing
    }
    ${deliveredOn ? drawDelivered(deliveredOn, own.deliveredTo, words) : nothing}
  `;
}

/** The two failures that can come before the second module has: its own words are in the tag. */
const drawFault = ({ name }: Phase, words: Words) =>
  name === 'offline' || name === 'broken' ? html`<div class="notice" part="fault"><p>${say(words, name)}</p></div>` : nothing;

/** A campaign can have been delivered and still be open: why signing is worth it all the same. */
const drawDelivered = (day: string, to: string | undefined, words: Words) =>
  html`<p class="small" part="delivered">
    ${say(words, to ? 'deliveredTo' : 'delivered', { to: to ?? '', day })} ${say(words, 'deliveredOpen')}
  </p>`;
