import { addressOf, paths } from '@solidarity/contract/paths';
import {
  actionStyles,
  CampaignController,
  parts,
  readText,
  say,
  SolidarityElement,
  SolidarityReadyEvent,
  warnBuilder,
  warnUnknownCampaign,
  type ShownCampaign,
  type Words,
} from '@solidarity/core';
import type { Sheet, ShareAsked } from '@solidarity/core/share';
import { adoptStyles, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { next, sheetPhase, type Happening, type Phase } from './phase.js';
import { shareStyles } from './solidarity-share.styles.js';

/**
 * The ways to ask others to join: the device's own share sheet, a link for each network, the link itself, a QR code.
 * Nothing is loaded from a network before a visitor follows its link.
 *
 * @tag solidarity-share
 * @slot - The fallback: a link to the campaign. It shows until the element can.
 * @slot heading - In place of the heading.
 * @fires solidarity-ready - A way to share can be chosen. Detail: campaign.
 * @fires solidarity-shared - A visitor chose a way to share. Detail: campaign, network.
 * @csspart root - All of it.
 * @csspart card - The box round everything.
 * @csspart heading - The heading.
 * @csspart text - What is shared.
 * @csspart button - The main button.
 * @csspart networks - The list of ways to share.
 * @csspart network - A way to share.
 * @csspart quiet - A button beside the main one.
 * @csspart input - A field's control.
 * @csspart code - The QR code, with its link to save it.
 * @csspart news - What became of a button that was pressed.
 * @csspart note - What is counted.
 * @csspart ribbon - The sign that it is a test.
 * @cssprop --solidarity-share-surface - Behind this element. Default: --solidarity-surface.
 * @cssprop --solidarity-share-radius - Its corners.
 * @cssprop --solidarity-button-surface - The button. Default: --solidarity-accent.
 * @cssprop --solidarity-button-text - The button's text. Default: --solidarity-on-accent.
 * @cssprop --solidarity-button-radius - The button's corners.
 * @cssprop --solidarity-field-surface - Inside a field.
 * @cssprop --solidarity-field-line - A field's border.
 * @cssprop --solidarity-field-radius - A field's corners.
 * @cssstate loading unavailable unknown ready copied selected code code-missing - The phase.
 * @cssstate test - It is tried out, and nothing is counted.
 * @cssstate fitted - The room that the page reserved, and that it does not need, was given back.
 */
export class SolidarityShare extends SolidarityElement {
  static override styles = [...SolidarityElement.styles, ...actionStyles, shareStyles];
  static override properties = {
    ...SolidarityElement.properties,
    heading: {},
    url: {},
    text: {},
    networks: {},
    phase: { state: true },
    found: { state: true },
  };

  /** The heading. Default: "Ask others to join". */
  declare heading: string | null;
  /** The address to share. Default: the campaign's page, else this one. */
  declare url: string | null;
  /** What is said with it. Default: the campaign's own words. */
  declare text: string | null;
  /** Which ways to share, and in which order: "whatsapp, email, copy". */
  declare networks: string | null;

  declare protected phase: Phase;
  declare protected found: ShownCampaign | undefined;

  #sheet: Sheet | undefined;
  #look: () => void = () => undefined;
  /** Kept once it was asked for the campaign, whatever the answer: its words would push away what was drawn before. */
  readonly #looked = new Promise<void>((resolve) => (this.#look = resolve));

  constructor() {
    super();
    this.phase = { name: 'loading' };
    new CampaignController(this, {
      source: () => this.source,
      came: (campaign) => this.#came(campaign),
      unknown: () => this.#unknown(),
      // What is shared then is this page.
      missed: () => this.#look(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  protected override get phaseName(): string {
    return this.phase.name;
  }

  protected override draw(words: Words): TemplateResult | undefined {
    if (!this.#sheet || !sheetPhase(this.phase) || !this.source) return undefined;
    return html`<div class="card" part="card">
      ${this.isTest ? html`<p class="ribbon" part="ribbon">${say(words, 'testing')}</p>` : nothing}
      <slot name="heading"><h2 part="heading">${readText(this.heading, true) ?? this.#sheet.heading(words)}</h2></slot>
      ${this.#sheet.draw(words)}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('phase') || changed.has('words')) void this.fit();
  }

  /** Brings what draws the ways to share. Where that does not come, the fallback stays, and the campaign's coming tries again. */
  async #open(): Promise<void> {
    try {
      const [{ openSheet, nextSheet }] = await Promise.all([parts.share(), this.#looked]);
      if (this.#sheet) return;
      this.#sheet = openSheet({
        html,
        css,
        nothing,
        say,
        element: this,
        asked: () => this.#asked,
        warn: (mistake) => warnBuilder(this, mistake),
        phase: () => sheetPhase(this.phase) ?? { name: 'ready' },
        happened: (happening) => {
          const phase = sheetPhase(this.phase);
          if (phase) this.phase = nextSheet(phase, happening);
        },
        code: () => parts.code(),
      });
      adoptStyles(this.renderRoot as ShadowRoot, [...SolidarityShare.elementStyles, this.#sheet.styles]);
      this.#happen({ type: 'part-came' });
      this.dispatchEvent(new SolidarityReadyEvent(this.source?.campaign ?? ''));
    } catch {
      this.#happen({ type: 'part-missed' });
    }
  }

  #came(campaign: ShownCampaign): void {
    this.found = campaign;
    this.#look();
    this.#happen({ type: 'campaign-came', isOpen: this.#sheet !== undefined });
    if (!this.#sheet) void this.#open();
  }

  #unknown(): void {
    this.#look();
    this.#happen({ type: 'campaign-unknown' });
    warnUnknownCampaign(this, this.source);
  }

  #happen(happening: Happening): void {
    this.phase = next(this.phase, happening);
  }

  get #asked(): ShareAsked {
    const { source, found } = this;
    return {
      campaign: source?.campaign ?? '',
      countedAt: source && !this.isTest ? addressOf(source.backend, paths.shares, { id: source.campaign }) : undefined,
      partner: readText(this.partner),
      url: readText(this.url),
      text: readText(this.text, true),
      networks: readText(this.networks),
      found,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-share': SolidarityShare;
  }
}
