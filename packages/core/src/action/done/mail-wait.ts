/** Milliseconds before the confirmation mail may be asked for again. */
const waitFor = 30_000;

/** Counts down to the moment when the mail may be asked for again; `tick` is called each second until then, while `element` is in the page. */
export class MailWait {
  readonly #element: Element;
  readonly #tick: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #until = 0;

  constructor(element: Element, tick: () => void) {
    this.#element = element;
    this.#tick = tick;
  }

  /** 0 when the mail may be asked for. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.#until - performance.now()) / 1000));
  }

  start(): void {
    this.#until = performance.now() + waitFor;
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      if (this.seconds === 0 || !this.#element.isConnected) clearInterval(this.#timer);
      this.#tick();
    }, 1000);
    this.#tick();
  }
}
