import { html, type TemplateResult } from 'lit';
import { ChoicePage } from '../page/choice-page.js';
import { Copying } from '../page/copying.js';
import { SubjectCheck } from '../page/subject-check.js';
import { themeWords } from '../words/theme.js';
import { drawContrast } from './draw-contrast.js';
import { drawPreset } from './draw-preset.js';
import { drawScreens } from './draw-screens.js';
import { drawSheet } from './draw-sheet.js';
import { drawSubjects } from './draw-subjects.js';
import { drawColours, drawShape } from './draw-values.js';
import { Frames } from './frames.js';
import { firstLook, readLook, tokenNames, writeLook, type Look, type Written } from './look.js';
import { readValue } from './read-value.js';
import { shownElements } from './shown-elements.js';
import { presetAddress, stylesheet } from './stylesheet.js';
import { suggest, taken, type Suggestion } from './suggest.js';
import type { Table } from './table.js';
import type { Scheme, Seen } from './verdicts.js';

/**
 * The page where a designer makes the elements belong to a site: a look, colours, shape and type on one side, what visitors will see on the
 * other, in the light and in the dark.
 *
 * @tag solidarity-theme
 */
export class SolidarityTheme extends ChoicePage {
  static override properties = {
    look: { state: true },
    scheme: { state: true },
    isMoreOpen: { state: true },
    seen: { state: true },
  };

  declare private look: Look;
  declare private scheme: Scheme;
  declare private isMoreOpen: boolean;
  declare private seen: Seen | undefined;

  /** The folder of this page is the backend. */
  readonly #backend = new URL('.', location.href).href;
  readonly #campaign = new SubjectCheck(this, this.#backend);
  readonly #list = new SubjectCheck(this, this.#backend);
  readonly #copying = new Copying(this);
  readonly #frames: Frames;
  #suggestions: readonly Suggestion[] = [];
  protected override readonly says = themeWords;

  constructor() {
    super();
    this.look = firstLook;
    this.scheme = 'light';
    this.isMoreOpen = false;
    this.#frames = new Frames(
      this,
      () => this.#shown,
      (seen) => {
        if (JSON.stringify(seen) === JSON.stringify(this.seen)) return;
        this.seen = seen;
        this.#suggestions = suggest(seen, this.#set, this.#frames.attempt);
      },
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.isMoreOpen = tokenNames.slice(3, 8).some((name) => this.look.values[name] !== undefined);
  }

  protected override get kept(): string {
    return writeLook(this.look);
  }

  protected override follow(fragment: string): void {
    this.look = readLook(fragment);
  }

  protected override startAnew(): void {
    this.#choose(firstLook);
  }

  protected override willUpdate(): void {
    this.#ask();
  }

  protected override drawSteps(): TemplateResult {
    const table = this.#table;
    return html`${drawSubjects(table)} ${drawPreset(table)} ${drawColours(table)} ${drawContrast(table)} ${drawShape(table)}
    ${drawSheet(table)}`;
  }

  protected override drawSeen(): TemplateResult {
    return drawScreens(this.#table);
  }

  get #table(): Table {
    return {
      look: this.look,
      campaign: this.#campaign.state,
      list: this.#list.state,
      seen: this.#campaign.state.kind === 'found' ? this.seen : undefined,
      suggestions: this.#suggestions,
      scheme: this.scheme,
      isMoreOpen: this.isMoreOpen,
      backend: this.#backend,
      told: this.#copying.told,
      choose: (part) => this.#choose(part),
      take: (suggestion) => this.#take(suggestion),
      show: (scheme) => (this.scheme = scheme),
      openMore: (isOpen) => (this.isMoreOpen = isOpen),
      askAgain: () => this.#ask({ again: true }),
      copy: (what, text) => void this.#copying.copy(what, text),
    };
  }

  get #shown() {
    const { preset } = this.look;
    return {
      elements: shownElements(this.#campaign.state, this.#list.state),
      sheet: stylesheet(this.look),
      before: preset === 'none' ? undefined : presetAddress(preset, this.#backend),
    };
  }

  /** What of the colours is set, and can be read. */
  get #set(): Written {
    const { values } = this.look;
    return Object.fromEntries(tokenNames.flatMap((name) => (readValue(name, values[name]) === undefined ? [] : [[name, values[name]]])));
  }

  #ask(how?: { readonly again: boolean }): void {
    this.#campaign.look({ element: 'counter', subject: this.look.campaign, options: {} }, how);
    this.#list.look({ element: 'newsletter', subject: this.look.list, options: {} }, how);
  }

  /** The button that was pressed is gone with what it mended: whoever pressed it is led to the new verdict. */
  #take(suggestion: Suggestion): void {
    if (this.seen) this.#choose(taken(suggestion, this.seen, this.look.values, this.look.dark));
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#verdict')?.focus());
  }

  #choose(part: Partial<Look>): void {
    this.#copying.forget();
    this.look = { ...this.look, ...part };
  }
}
