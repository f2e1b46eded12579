/** Shows an element's phase to stylesheets as `:state(name)`. Browsers without custom states go without. */
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

  show(name: string): void {
    if (name === this.#shown) return;
    try {
      if (this.#shown) this.#states?.delete(this.#shown);
      this.#states?.add(name);
    } catch {
      // Chromium before 125 takes only names that begin with two hyphens.
    }
    this.#shown = name;
  }
}
