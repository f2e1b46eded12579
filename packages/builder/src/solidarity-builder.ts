import { subjectOf } from '@solidarity/contract/options';
import { html, type TemplateResult } from 'lit';
import type { Bench, View } from './page/bench.js';
import { firstChoice, readChoice, readSaid, writeChoice, type Choice } from './page/choice.js';
import { ChoicePage } from './page/choice-page.js';
import { Copying } from './page/copying.js';
import { drawCopy } from './page/draw-copy.js';
import { drawLook, hasMore } from './page/draw-look.js';
import { drawPlace } from './page/draw-place.js';
import { drawPreview } from './page/draw-preview.js';
import { drawSubject } from './page/draw-subject.js';
import { drawWhat } from './page/draw-what.js';
import { Preview } from './page/preview.js';
import { SubjectCheck } from './page/subject-check.js';
import { readTagFile } from './page/tag-file.js';
import { previewMarkup } from './snippet/forms.js';
import { roomFor } from './snippet/reserved-height.js';
import { snippet } from './snippet/snippet.js';
import type { SnippetInput, TagFile } from './snippet/snippet-input.js';
import { pageWords } from './words/page.js';

/**
 * The page where an editor makes a snippet: five steps on one side, what visitors will see on the other.
 *
 * @tag solidarity-builder
 */
export class SolidarityBuilder extends ChoicePage {
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
  protected override readonly says = pageWords;

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
    this.view = { ...this.view, more: hasMore(this.choice) };
    void readTagFile(this.#backend).then((file) => (this.tagFile = file));
  }

  protected override get kept(): string {
    return writeChoice(this.choice);
  }

  protected override follow(fragment: string): void {
    this.choice = readChoice(fragment);
  }

  protected override startAnew(): void {
    this.#choose(firstChoice);
  }

  protected override willUpdate(): void {
    this.#subject.look(this.choice);
  }

  protected override drawSteps(): TemplateResult {
    const bench = this.#bench;
    return html`${drawWhat(bench)} ${drawSubject(bench)} ${drawLook(bench)} ${drawPlace(bench)} ${drawCopy(bench)}`;
  }

  protected override drawSeen(): TemplateResult {
    return drawPreview(this.#bench);
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
