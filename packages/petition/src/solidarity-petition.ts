import type { Campaign } from '@solidarity/contract';
import {
  CampaignController,
  drawn,
  formatDay,
  readText,
  say,
  SolidarityElement,
  SolidarityErrorEvent,
  SolidarityReadyEvent,
  warnUnknownCampaign,
  type Fault,
  type Words,
} from '@solidarity/core';
import { adoptStyles, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { isAfter, isOver, next, type Happening, type Phase } from './phase.js';
import { SigningLink } from './signing-link.js';
import { petitionStyles } from './solidarity-petition.styles.js';
import { drawForm } from './view/form.js';

/**
 * A petition to sign. A visitor sees a short form, and afterwards what happens next.
 *
 * @tag solidarity-petition
 * @slot - The fallback: a link or a plain form that works without scripts. It shows until the element can.
 * @slot heading - In place of the heading.
 * @slot next - The next thing to ask for, shown after signing.
 * @fires solidarity-ready - The form can be sent. Detail: campaign.
 * @fires solidarity-submit - Before anything is sent; can be cancelled. Detail: campaign.
 * @fires solidarity-signed - A signature was taken. Detail: campaign, state.
 * @fires solidarity-error - The visitor was told of a failure. Detail: campaign, fault.
 * @csspart root - All of it.
 * @csspart card - The box round everything.
 * @csspart heading - The heading.
 * @csspart form - The form.
 * @csspart field - A label with its control.
 * @csspart label - A field's label.
 * @csspart input - A field's control.
 * @csspart choice - A tick box with its text.
 * @csspart button - The button that signs.
 * @csspart summary - What is missing, after the button was pressed.
 * @csspart fault - What went wrong on the way.
 * @csspart after - What is shown after signing.
 * @cssprop --solidarity-petition-surface - Behind this element. Default: --solidarity-surface.
 * @cssprop --solidarity-petition-radius - Its corners.
 * @cssprop --solidarity-button-surface - The button. Default: --solidarity-accent.
 * @cssprop --solidarity-button-text - The button's text. Default: --solidarity-on-accent.
 * @cssprop --solidarity-button-radius - The button's corners.
 * @cssprop --solidarity-field-surface - Inside a field.
 * @cssprop --solidarity-field-line - A field's border.
 * @cssprop --solidarity-field-radius - A field's corners.
 * @cssstate loading unavailable unknown ready slip sending offline slow refused busy broken check-your-mail counted share upcoming paused closed won - The phase.
 */
export class SolidarityPetition extends SolidarityElement {
  static override styles = [...SolidarityElement.styles, ...petitionStyles];
  static override properties = {
    ...SolidarityElement.properties,
    heading: {},
    phase: { state: true },
    found: { state: true },
    deliveredOn: { state: true },
  };

  /** The heading. Default: "Add your name". */
  declare heading: string | null;

  declare protected phase: Phase;
  declare protected found: Campaign | undefined;
  declare protected deliveredOn: string | undefined;

  readonly #desk: Desk = {
    html,
    nothing,
    css,
    element: this,
    phase: () => this.phase,
    campaign: () => this.found,
    words: () => this.words,
    source: () => this.source,
    circumstances: () => this.#circumstances,
    find: (selector) => this.renderRoot.querySelector(selector),
    move: (phase) => {
      this.phase = phase;
    },
    happen: (happening) => this.#happen(happening),
    redraw: () => this.requestUpdate(),
  };
  #focusNext: string | undefined;
  readonly #link = new SigningLink(this, this.#desk, ({ styles }) =>
    adoptStyles(this.renderRoot as ShadowRoot, [...SolidarityPetition.elementStyles, ...styles]),
  );
  readonly #campaign = new CampaignController(this, {
    source: () => this.source,
    came: (campaign) => this.#came(campaign),
    unknown: () => this.#unknown(),
    missed: (fault) => this.#missed(fault),
  });

  constructor() {
    super();
    this.phase = { name: 'loading' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!cameBack(readText(this.campaign))) return;
    this.#happen({ type: 'returned' });
    this.#link.open();
  }

  protected override get phaseName(): string {
    return this.phase.name;
  }

  protected override draw(words: Words): TemplateResult | undefined {
    const { phase } = this;
    if (phase.name === 'unknown' || !this.source) return undefined;
    return html`<div class="card" part="card">
      ${this.isTest ? html`<p class="ribbon" part="ribbon">${say(words, 'testing')}</p>` : nothing}
      ${isAfter(phase) ? nothing : html`<slot name="heading"><h2 part="heading" id="heading">${this.#headingText(words)}</h2></slot>`}
      ${this.#drawPhase(words)}
    </div>`;
  }

  #drawPhase(words: Words): TemplateResult {
    const { phase, found: campaign } = this;
    const { signing, touch, press } = this.#link;
    if (isAfter(phase) || isOver(phase)) return html`${signing?.instead() ?? html`<slot></slot>`}`;
    return html`
      ${phase.name === 'unavailable' ? this.#drawUnavailable(words) : nothing}
      ${drawForm({ phase, campaign, words, signing, touch, press, deliveredOn: this.deliveredOn })}
    `;
  }

  #drawUnavailable(words: Words): TemplateResult {
    return html`<div class="notice" part="fault" role="alert"><p>${say(words, 'unavailable')}</p></div>
      <slot></slot>
      <p><button class="quiet" type="button" @click=${() => this.#campaign.again()}>${say(words, 'again')}</button></p>`;
  }

  #headingText(words: Words): string {
    const title = isOver(this.phase) ? this.found?.words.title : undefined;
    return readText(this.heading) ?? title ?? say(words, 'heading');
  }

  /** The focus follows to what is new: the summary of what is missing, or what comes after the form once it is there. */
  protected override updated(changed: PropertyValues): void {
    const before = changed.get('phase') as Phase | undefined;
    if (changed.has('phase') && before?.name !== this.phase.name) {
      this.#focusNext = this.phase.name === 'slip' ? '#summary' : isAfter(this.phase) ? '#after' : undefined;
    }
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  #came(campaign: Campaign): void {
    this.found = campaign;
    this.#happen({ type: 'campaign-came', state: campaign.state });
    if (isOver(this.phase)) this.#link.open();
    else if (campaign.delivered) void this.#tellDelivered(campaign.delivered.on);
    this.dispatchEvent(new SolidarityReadyEvent(campaign.id));
  }

  /** The first day that a page formats costs a slow phone a long task: it comes after the form is on screen. */
  async #tellDelivered(on: string): Promise<void> {
    await drawn();
    this.deliveredOn = formatDay(on, this.words?.language ?? 'en');
  }

  #unknown(): void {
    this.#happen({ type: 'campaign-unknown' });
    warnUnknownCampaign(this, this.source);
  }

  #missed(fault: Fault): void {
    this.#happen({ type: 'campaign-missed' });
    this.dispatchEvent(new SolidarityErrorEvent(this.source?.campaign ?? '', fault));
  }

  #happen(happening: Happening): void {
    this.phase = next(this.phase, happening);
  }

  get #circumstances(): ReturnType<Desk['circumstances']> {
    const partner = this.partnerName;
    return {
      // The language of the consent that was read, which is the campaign's, not the page's.
      language: this.found?.language ?? 'en',
      page: location.origin,
      ...(partner && { partner }),
      ...(this.isTest && { test: true }),
    };
  }
}

/** Whether the visitor comes from the confirmation page, which names the campaign and nobody. */
function cameBack(campaign: string | undefined): boolean {
  const [mark, id] = location.hash.split('=');
  return mark === '#solidarity-confirmed' && (id === undefined || id === campaign);
}

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-petition': SolidarityPetition;
  }
}
