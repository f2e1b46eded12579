import type { Field } from '@solidarity/contract';
import { defaultFields } from '@solidarity/contract/default-fields';
import type { ShownCampaign } from '../campaign/shown-campaign.js';
import { adoptStyles, css, html, nothing, type CSSResultOrNative, type PropertyValues, type TemplateResult } from 'lit';
import { readText } from '../attributes.js';
import { getJson } from '../backend/get.js';
import { CampaignController } from '../campaign/campaign-controller.js';
import { SolidarityElement, type About } from '../element/solidarity-element.js';
import { whenIdle } from '../element/when-idle.js';
import { SolidarityErrorEvent, SolidarityReadyEvent } from '../events.js';
import { parts } from '../parts.js';
import { warnBuilder, warnUnknownCampaign } from '../warn.js';
import { drawOwn } from '../words/own-words.js';
import { say, type WordKey, type Words } from '../words/say.js';
import { actionStyles } from './action.styles.js';
import type { Desk } from './desk.js';
import type { OpenAction } from './done/action.js';
import { drawForm } from './form.js';
import { isAfter, isOver, next, type Happening, type Phase } from './phase.js';
import { WorkLink } from './work-link.js';

/**
 * An element that asks a visitor for something, by a form that its campaign describes: fields, consents, a button, and
 * afterwards what happens next. An element of its own says what it is about, its words, and what it brings at the first touch.
 */
export abstract class ActionElement extends SolidarityElement {
  static override styles = [...SolidarityElement.styles, ...actionStyles];
  static override properties = {
    ...SolidarityElement.properties,
    heading: {},
    phase: { state: true },
    found: { state: true },
  };

  /** The heading, in place of the element's own. */
  declare heading: string | null;

  declare protected phase: Phase;
  declare protected found: ShownCampaign | undefined;

  readonly #adopted: CSSResultOrNative[] = [...(this.constructor as typeof ActionElement).elementStyles];
  readonly #desk: Desk = {
    html,
    nothing,
    css,
    element: this,
    phase: () => this.phase,
    campaign: () => this.found,
    words: () => this.words,
    source: () => this.source,
    isTest: () => this.isTest,
    partner: () => readText(this.partner),
    warn: (mistake) => warnBuilder(this, mistake),
    parts,
    getJson,
    adopt: (styles) => {
      this.#adopted.push(...styles);
      adoptStyles(this.renderRoot as ShadowRoot, this.#adopted);
    },
    move: (phase) => {
      this.phase = phase;
    },
    happen: (happening) => this.#happen(happening),
  };
  #focusNext: string | undefined;
  /** The focus is on “Try again”, which is about to go. */
  #losesFocus = false;
  /** The way to the second module. */
  protected readonly link = new WorkLink(this, this.#desk, () => this.bring());
  readonly #campaign = new CampaignController(this, {
    source: () => this.source,
    came: (campaign) => this.came(campaign),
    unknown: () => {
      this.#happen({ type: 'campaign-unknown' });
      warnUnknownCampaign(this, this.source);
    },
    missed: (fault) => {
      this.#happen({ type: 'campaign-missed' });
      this.dispatchEvent(new SolidarityErrorEvent(this.source?.campaign ?? '', fault));
    },
  });

  constructor() {
    super();
    this.phase = { name: 'loading' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const isBack = () => cameBack(this.about, readText(this.campaign));
    if (!isBack()) return;
    // The address is what a visitor passes on: whoever opens it next must find the form. Idle, so that a second element has read it.
    whenIdle(() => {
      if (isBack()) history.replaceState(history.state, '', location.pathname + location.search);
    });
    this.#happen({ type: 'returned' });
    this.link.open();
  }

  /** What is said where neither the page nor the campaign has words of its own. */
  protected abstract get says(): { readonly heading: WordKey; readonly button: WordKey; readonly busy?: WordKey };

  /** Brings this element's own part: what becomes of a filled form. */
  protected abstract bring(): Promise<OpenAction>;

  /** What is asked until the campaign has come. */
  protected get usual(): readonly Field[] {
    return defaultFields;
  }

  /** The fields that are drawn one below the other. */
  protected get fields(): readonly Field[] {
    return this.found?.fields ?? this.usual;
  }

  /** The heading that the campaign has, where it is shown. */
  protected get ownHeading(): string | undefined {
    return isOver(this.phase) ? this.found?.words.title : undefined;
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
      ${this.drawPhase(words)}
    </div>`;
  }

  /** All that stands below the heading. */
  protected drawPhase(words: Words): TemplateResult {
    const { phase, found: campaign, fields, link } = this;
    if (isAfter(phase) || isOver(phase)) return html`${link.work?.instead() ?? html`<slot></slot>`}`;
    return html`
      ${phase.name === 'unavailable' ? this.#drawUnavailable(words) : nothing}
      ${drawForm({
        phase,
        campaign,
        fields,
        words,
        busy: this.says.busy ?? 'sending',
        button: this.drawButton(words),
        link,
        between: campaign && this.drawBetween?.(words, campaign),
        below: this.drawBelow?.(words),
      })}
    `;
  }

  /** What the form's button says. */
  protected drawButton(words: Words): TemplateResult | string {
    const own = this.found?.words.button;
    return own ? drawOwn(html, own, words) : say(words, this.says.button);
  }

  /** What stands between the fields and the consents. */
  protected drawBetween?(words: Words, campaign: ShownCampaign): TemplateResult;

  /** What stands below the form. */
  protected drawBelow?(words: Words): TemplateResult | undefined;

  /** In which language the campaign's own words are is known once they have come; where the focus was, before it goes. */
  protected override willUpdate(changed: PropertyValues): void {
    const { found, words } = this;
    const before = changed.get('phase') as Phase | undefined;
    this.#losesFocus = before?.name === 'unavailable' && this.shadowRoot?.activeElement != null;
    if (!found || !words) return;
    const own = `${words.language}-`.startsWith(`${found.language}-`) ? undefined : found.language;
    if (own !== words.own) this.words = { ...words, own };
  }

  /** The focus follows to what is new: the summary of what is missing, what comes after the form once it is there, or the form for another address. */
  protected override updated(changed: PropertyValues): void {
    const before = changed.get('phase') as Phase | undefined;
    if (changed.has('phase') && before?.name !== this.phase.name) {
      const form = this.#losesFocus || before?.name === 'check-your-mail' ? '.field :is(input, select), .main, #over' : undefined;
      this.#focusNext = this.phase.name === 'slip' ? '#summary' : isAfter(this.phase) ? '#after' : form;
    }
    if (this.found && (changed.has('found') || changed.has('words'))) void this.fit();
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  /** The campaign has come, or has come again in another language. */
  protected came(campaign: ShownCampaign): void {
    this.found = campaign;
    this.#happen({ type: 'campaign-came', state: campaign.state });
    if (isOver(this.phase)) this.link.open();
    this.dispatchEvent(new SolidarityReadyEvent(campaign.id));
  }

  #drawUnavailable(words: Words): TemplateResult {
    return html`<div class="notice" part="fault" role="alert"><p>${say(words, 'unavailable')}</p></div>
      <slot></slot>
      <p><button class="quiet" part="quiet" type="button" @click=${() => this.#campaign.again()}>${say(words, 'again')}</button></p>`;
  }

  #headingText(words: Words): TemplateResult | string {
    const { ownHeading } = this;
    return readText(this.heading, true) ?? (ownHeading ? drawOwn(html, ownHeading, words) : say(words, this.says.heading));
  }

  #happen(happening: Happening): void {
    this.phase = next(this.phase, happening);
  }
}

const marks = { campaign: '#solidarity-confirmed', list: '#solidarity-subscribed' } as const;

/** Whether the visitor comes from the confirmation page, which names the campaign or the list, and nobody. */
function cameBack(about: About, campaign: string | undefined): boolean {
  const [mark, id] = location.hash.split('=');
  return mark === marks[about] && id === campaign;
}
