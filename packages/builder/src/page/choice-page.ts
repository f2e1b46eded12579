import { html, LitElement, type TemplateResult } from 'lit';
import { keepInAddress } from './keep-in-address.js';

/** What a page says of itself. */
export interface PageTitle {
  readonly title: string;
  readonly intro: string;
  readonly failed: string;
  readonly anew: string;
}

/**
 * A page on which things are chosen on one side and seen on the other. It draws into the page itself, keeps what was chosen in the fragment
 * of its address, and follows that address.
 */
export abstract class ChoicePage extends LitElement {
  protected abstract readonly says: PageTitle;
  /** What was chosen, as a fragment without its mark. */
  protected abstract get kept(): string;

  /** Takes up what a fragment keeps. */
  protected abstract follow(fragment: string): void;
  protected abstract startAnew(): void;
  protected abstract drawSteps(): TemplateResult;
  protected abstract drawSeen(): TemplateResult;

  readonly #onAddress = () => {
    if (location.hash.slice(1) !== this.kept) this.follow(location.hash);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.follow(location.hash);
    window.addEventListener('hashchange', this.#onAddress);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#onAddress);
    super.disconnectedCallback();
  }

  /** The page's own style sheet and its labels are meant for what is drawn here. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  protected override updated(): void {
    keepInAddress(this.kept);
  }

  /** Whatever an address holds, nobody is left with an empty page. */
  protected override render(): TemplateResult {
    const { title, intro, failed, anew } = this.says;
    try {
      return html`<header>
          <h1>${title}</h1>
          <p>${intro}</p>
        </header>
        <div class="sides">
          <form class="steps" @submit=${(event: Event) => event.preventDefault()}>${this.drawSteps()}</form>
          ${this.drawSeen()}
        </div>`;
    } catch (error) {
      reportError(error);
      return html`<h1>${title}</h1>
        <p>${failed}</p>
        <button type="button" @click=${() => this.startAnew()}>${anew}</button>`;
    }
  }
}
