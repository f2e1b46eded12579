import type { RouteName } from '@solidarity/contract';
import { html, LitElement, type TemplateResult } from 'lit';
import { readSwitch, readText } from '../attributes.js';
import { backendAddress } from '../backend/backend-address.js';
import { baseStyles } from '../style/base.styles.js';
import { quoted, warnBuilder } from '../warn.js';
import { languageAt, wordsFor } from '../words/language.js';
import type { Words } from '../words/say.js';
import { inSight } from './in-sight.js';
import { PhaseStates } from './phase-states.js';
import { hasSwallowed } from './swallowed.js';
import { drawn } from './when-idle.js';

/** What an element can be about: the name of the route that describes it, and of the attribute that holds its id. */
export type About = Extract<RouteName, 'campaign' | 'list'>;

/** Where an element's form comes from. */
export interface Source {
  readonly about: About;
  /** The id of what it is about. */
  readonly campaign: string;
  readonly backend: string;
  /** The language that is asked for. */
  readonly language: string;
}

/**
 * What every element shares: an inner root that a page's styles cannot reach, words in the language of the place, and a
 * fallback that stays. The fallback is whatever stands inside the tag; it shows until the element can, and again when
 * anything in here fails.
 */
export abstract class SolidarityElement extends LitElement {
  static override styles = baseStyles;
  static override properties = { campaign: {}, backend: {}, partner: {}, test: {}, words: { state: true } };

  /** The campaign's id, as its backend knows it. */
  declare campaign: string | null;
  /** Base address of the backend. Default: where the tag came from. */
  declare backend: string | null;
  /** A short name for the page that embeds, so that its signatures can be told apart. */
  declare partner: string | null;
  /** Try it out: a ribbon says so, and nothing is counted. */
  declare test: string | boolean | null;
  /** Undefined until the words of this place's language have come. */
  declare protected words: Words | undefined;

  readonly #states = new PhaseStates(this);
  /** Shows what is inside the tag until the first drawing stands, and again if that fails. */
  readonly #fallback = document.createElement('slot');
  #broken = false;
  #fitted = '';
  /** What a visitor chose, in place of the language of the place. */
  #chosen: string | undefined;
  /** The language that words are here for, or on their way. */
  #spoken: string | undefined;
  readonly #page = new MutationObserver(() => this.requestUpdate());

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (name === 'lang') this.requestUpdate();
    else super.attributeChangedCallback(name, before, after);
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      return this.#keepFallback(error);
    }
    this.#page.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#findWords();
    // What it swallows is known once the page has come.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page.disconnect();
  }

  /** Whether a visitor may try the element without being counted. */
  protected get isTest(): boolean {
    return readSwitch(this.test);
  }

  /** What `campaign` is the id of. An element about something else also gives the property that attribute. */
  protected get about(): About {
    return 'campaign';
  }

  /** The campaign and backend that are meant; `undefined`, with a word to the builder, where either is missing. */
  protected get source(): Source | undefined {
    const { about } = this;
    const [campaign, backend] = [readText(this.campaign), backendAddress(this.backend)];
    if (campaign && backend) return { about, campaign, backend, language: this.#language };
    if (!campaign) warnBuilder(this, `${about}: expected the id of a ${about}, got nothing`);
    else warnBuilder(this, `backend: expected an https address without credentials, got ${quoted(this.backend)}`);
    return undefined;
  }

  get #language(): string {
    return this.#chosen ?? languageAt(this);
  }

  /** A visitor chose a language: all that is said here is said in it, from now on. */
  protected speak(language: string): void {
    this.#chosen = language;
    this.requestUpdate();
  }

  /**
   * Gives back the room that a page reserved and that is not needed: a snippet reserves for a phone, where a form is highest. Only
   * where what is drawn ends out of sight, and nothing in sight is moved by it, such as a story that is centred beside the form.
   */
  protected async fit(): Promise<void> {
    await drawn();
    const end = this.renderRoot.querySelector('.root')?.getBoundingClientRect().bottom ?? 0;
    if (this.#fitted || end < innerHeight || this.getBoundingClientRect().bottom < end + 32) return;
    const before = inSight();
    this.#fitted = ' fitted';
    this.#showStates();
    if (inSight() === before) return;
    this.#fitted = '';
    this.#showStates();
  }

  /** What stylesheets may know: the phase, and whatever else holds, with a space between. */
  protected abstract get phaseName(): string;
  /** What is shown, once there are words; `undefined` keeps the fallback alone. */
  protected abstract draw(words: Words): TemplateResult | undefined;

  protected override render(): TemplateResult {
    this.#findWords();
    this.#showStates();
    const drawing = this.words && this.draw(this.words);
    if (!drawing || !this.words) return html`<slot></slot>`;
    return html`<div class="root" part="root" lang=${this.words.language} dir=${this.words.direction}>${drawing}</div>
      ${this.#drawSwallowed()}`;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      this.shadowRoot?.replaceChildren();
      const root = super.createRenderRoot();
      root.append(this.#fallback);
      return root;
    } catch (error) {
      if (!this.shadowRoot) throw error;
      this.#keepFallback(error);
      return this.shadowRoot;
    }
  }

  protected override performUpdate(): void {
    if (this.#broken) return;
    try {
      super.performUpdate();
      this.#fallback.remove();
      // A page that copies or walks nodes in its own way leaves templates empty.
      const { renderRoot: root } = this;
      if (!root.querySelector('slot') && !root.textContent?.trim()) throw new Error('nothing was drawn');
    } catch (error) {
      this.#keepFallback(error);
    }
  }

  /** A page may have replaced what the language itself is made of. Then the link inside the tag is the way to sign. */
  #keepFallback(error: unknown): void {
    this.#broken = true;
    this.shadowRoot?.replaceChildren(this.#fallback);
    warnBuilder(this, `cannot be drawn on this page and shows its fallback: ${String(error)}`);
  }

  #drawSwallowed(): TemplateResult | undefined {
    if (!hasSwallowed(this)) return undefined;
    warnBuilder(this, `holds the rest of the page: expected </${this.localName}> after its fallback, as "/>" closes no element`);
    return html`<slot></slot>`;
  }

  #showStates(): void {
    this.#states.show(this.phaseName + (this.isTest ? ' test' : '') + this.#fitted);
  }

  #findWords(): void {
    const language = this.#language;
    if (language === this.#spoken) return;
    this.#spoken = language;
    void wordsFor(language).then((words) => {
      if (this.#spoken === language) this.words = words;
    });
  }
}
