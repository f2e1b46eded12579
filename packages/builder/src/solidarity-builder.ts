import { subjectOf } from '@solidarity/contract/options';
import { html, LitElement, type TemplateResult } from 'lit';
import type { Bench, View } from './page/bench.js';
import { firstChoice, readChoice, readSaid, writeChoice, type Choice } from './page/choice.js';
import { Copying } from './page/copying.js';
import { drawCopy } from './page/draw-copy.js';
import { drawLook, hasMore } from './page/draw-look.js';
import { drawPlace } from './page/draw-place.js';
import { drawPreview } from './page/draw-preview.js';
import { drawSubject } from './page/draw-subject.js';
import { drawWhat } from './page/draw-what.js';
import { keepInAddress } from './page/keep-in-address.js';
import { Preview } from './page/preview.js';
import { SubjectCheck } from './page/subject-check.js';
import { readTagFile } from './page/tag-file.js';
import { previewMarkup } from './snippet/forms.js';
import { roomFor } from './snippet/reserved-height.js';
import { snippet } from './snippet/snippet.js';
import type { SnippetInput, TagFile } from './snippet/snippet-input.js';
import { pageWords } from './words/page.js';

/**
 * The page where an editor makes a snippet: five steps on one side, what visitors will see on the other. It draws into the page itself,
 * and keeps all that was chosen in the fragment of its address.
 *
 * @tag solidarity-builder
 */
export class SolidarityBuilder extends LitElement {
  static override properties = {
    choice: { state: true },
    view: { state: true },
    tagFile: { state: true },
    room: { state: true },
  };

  declare private choice: Choice;
  declare private view: View;
  declare private tagFile: TagFile | undefined;
  /** What the element in the preview needs at most, in rem. */
  declare private room: number | undefined;

  /** The folder of this page is the backend. */
  readonly #backend = new URL('.', location.href).href;
  readonly #subject = new SubjectCheck(this, this.#backend);
  readonly #copying = new Copying(this);
  readonly #onAddress = () => {
    if (location.hash.slice(1) !== writeChoice(this.choice)) this.choice = readChoice(location.hash);
  };

  constructor() {
    super();
    this.choice = firstChoice;
    this.view = { width: 'phone', scheme: 'light', more: false };
    new Preview(
      this,
      () => {
        const input = this.#input;
        return input && { markup: previewMarkup(input), view: this.view };
      },
      (pixels) => (this.room = roomFor(pixels)),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.choice = readChoice(location.hash);
    this.view = { ...this.view, more: hasMore(this.choice) };
    window.addEventListener('hashchange', this.#onAddress);
    void readTagFile(this.#backend).then((file) => (this.tagFile = file));
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

  protected override willUpdate(): void {
    this.#subject.look(this.choice);
  }

  protected override updated(): void {
    keepInAddress(writeChoice(this.choice));
  }

  /** Whatever an address holds, nobody is left with an empty page. */
  protected override render(): TemplateResult {
    try {
      return this.#drawn();
    } catch (error) {
      reportError(error);
      return html`<h1>${pageWords.title}</h1>
        <p>${pageWords.failed}</p>
        <button type="button" @click=${() => this.#choose(firstChoice)}>${pageWords.anew}</button>`;
    }
  }

  #drawn(): TemplateResult {
    const bench = this.#bench;
    return html`<header>
        <h1>${pageWords.title}</h1>
        <p>${pageWords.intro}</p>
      </header>
      <div class="sides">
        <form class="steps" @submit=${(event: Event) => event.preventDefault()}>
          ${drawWhat(bench)} ${drawSubject(bench)} ${drawLook(bench)} ${drawPlace(bench)} ${drawCopy(bench)}
        </form>
        ${drawPreview(bench)}
      </div>`;
  }

  get #bench(): Bench {
    const input = this.#input;
    const { destination } = this.choice;
    return {
      choice: this.choice,
      subject: this.#subject.state,
      mistakes: readSaid(this.choice).mistakes,
      snippet: input && destination && snippet({ ...input, destination }),
      canPin: this.tagFile !== undefined,
      view: this.view,
      told: this.#copying.told,
      choose: (part) => this.#choose(part),
      look: (view) => (this.view = { ...this.view, ...view }),
      askAgain: () => this.#subject.look(this.choice, { again: true }),
      copy: (what, text, rich) => void this.#copying.copy(what, text, rich),
    };
  }

  /** What a snippet is made of, once it is known to be about something. */
  get #input(): SnippetInput | undefined {
    const { element, destination = 'html', colours, isPinned } = this.choice;
    const { state } = this.#subject;
    const id = state.kind === 'found' ? state.found.id : state.kind === 'unreachable' ? state.id : undefined;
    if (id === undefined) return undefined;
    return {
      element,
      options: { [subjectOf[element]]: id, ...readSaid(this.choice).options },
      destination,
      backend: this.#backend,
      theme: colours,
      ...(this.room !== undefined && { height: this.room }),
      ...(isPinned && this.tagFile && { tagFile: this.tagFile }),
      ...(state.kind === 'found' && state.found.title !== '' && { linkText: state.found.title }),
    };
  }

  #choose(part: Partial<Choice>): void {
    this.#copying.forget();
    if (part.element !== undefined || part.subject !== undefined) this.room = undefined;
    this.choice = { ...this.choice, ...part };
  }
}
