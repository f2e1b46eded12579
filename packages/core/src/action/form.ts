import type { Field } from '@solidarity/contract';
import type { ShownCampaign } from '../campaign/shown-campaign.js';
import { html, nothing, type TemplateResult } from 'lit';
import { drawConsent, drawField } from '../form/field.js';
import { say, type WordKey, type Words } from '../words/say.js';
import type { Work } from './desk.js';
import type { Phase } from './phase.js';
import type { WorkLink } from './work-link.js';

interface FormView {
  readonly phase: Phase;
  readonly campaign: ShownCampaign | undefined;
  readonly fields: readonly Field[];
  readonly words: Words;
  /** What the button says. */
  readonly button: TemplateResult | string;
  /** What it says while it works. */
  readonly busy: WordKey;
  readonly link: WorkLink;
  /** What an element of its own asks after the fields, and has to say at the end. */
  readonly between: TemplateResult | undefined;
  readonly below: TemplateResult | undefined;
}

/**
 * The fields stand before the campaign has come, so that nobody waits to type; what the campaign adds is appended below
 * them, so that nothing moves.
 */
export function drawForm(view: FormView): TemplateResult {
  const { phase, campaign, fields, words } = view;
  const { work, touch } = view.link;
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
    ${work?.summary()} ${fields.map((field) => drawField(field, words, work?.note(field.name)))}
    <div hidden aria-hidden="true"><input name="note" tabindex="-1" autocomplete="off" /></div>
    ${campaign ? drawRest(view, campaign) : nothing}
  </form>`;
}

function drawRest(
  { phase, words, button, busy, link: { work, press }, between, below }: FormView,
  campaign: ShownCampaign,
): TemplateResult {
  const isSending = phase.name === 'sending';
  const { consents, organisation, privacyPolicy } = campaign;
  return html`
    ${between} ${consents.map((consent) => drawConsent(consent, words, work?.note(`consent-${consent.purpose}`)))}
    <button class="main" part="button" type="submit" aria-disabled=${isSending ? 'true' : nothing} @click=${press}>
      ${isSending ? `${say(words, busy)}…` : button}
    </button>
    <div role="alert">${drawFault(phase, words, work)}</div>
    <div role="status">${work?.progress()}</div>
    ${
      privacyPolicy
        ? html`<p class="small">
            <a part="privacy" href=${privacyPolicy} target="_blank" rel="noopener">${say(words, 'privacy', { organisation })}</a>
          </p>`
        : nothing
    }
    ${below}
  `;
}

/**
 * The two failures that can come before the second module has: its own words are in the tag. Where it may never come, as beside
 * a tag that was copied alone, the fallback is the way on.
 */
const drawFault = ({ name }: Phase, words: Words, work: Work | undefined) =>
  name === 'offline' || name === 'broken'
    ? html`<div class="notice" part="fault">
        <p>${say(words, name)}</p>
        ${work ? nothing : html`<slot></slot>`}
      </div>`
    : nothing;
