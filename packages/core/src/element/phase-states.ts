/** Shows an element's phase, and whatever holds beside it, to stylesheets as `:state(name)`. Browsers without custom states go without. */
export class PhaseStates {
  readonly #states: Set<string> | undefined;
  #shown: string | undefined;

  constructor(element: HTMLElement) {
    try {
      this.#states = element.attachInternals().states;
    } catch {
      this.#states = undefined;
    }
  }

  /** `names`: with a space between them. */
  show(names: string): void {
    if (names === this.#shown) return;
    this.#shown = names;
    this.#states?.clear();
    try {
      for (const name of names.split(' ')) this.#states?.add(name);
    } catch {
      // Chromium before 125 takes only names that begin with two hyphens.
    }
  }
}
