import { Lifetime } from '../element/lifetime.js';
import type { SolidarityElement } from '../element/solidarity-element.js';
import { SolidarityErrorEvent } from '../events.js';
import { parts } from '../parts.js';
import type { Desk, Work } from './desk.js';
import type { OpenAction } from './done/action.js';
import { isForm } from './phase.js';

/**
 * The way from the element to its second module: begun at the first touch, so that who only reads pays nothing for it, waited
 * for when the button is pressed, asked for again where it did not come.
 */
export class WorkLink extends Lifetime<SolidarityElement> {
  readonly #desk: Desk;
  /** Brings the element's own part. */
  readonly #bring: () => Promise<OpenAction>;
  #work: Work | undefined;
  #opening: Promise<Work> | undefined;

  constructor(host: SolidarityElement, desk: Desk, bring: () => Promise<OpenAction>) {
    super(host);
    this.#desk = desk;
    this.#bring = bring;
  }

  /** Undefined until it has come. */
  get work(): Work | undefined {
    return this.#work;
  }

  protected override begin(signal: AbortSignal): void {
    const sendAtLast = () => {
      if (this.#desk.phase().name === 'offline') void this.#submit();
    };
    window.addEventListener('online', sendAtLast, { signal });
  }

  /** Brings the second module, if it is not here or on its way. */
  open(): void {
    void this.#open().catch(() => undefined);
  }

  readonly touch = (event: Event): void => {
    if (event instanceof KeyboardEvent) return this.#pressedKey(event);
    // Read now: once an event has passed, its target inside a shadow root is gone.
    const { type, target } = event;
    // What did not come is asked for again at the next field, not at the next letter.
    if (type !== 'focusin' && !this.#opening) return;
    void this.#open().then(
      (work) => work.touch(type, target as HTMLInputElement),
      () => undefined,
    );
  };

  readonly press = (event: Event): void => {
    event.preventDefault();
    void this.#submit();
  };

  /** A frame without the right to send forms gets no `submit`, so Enter is answered here. */
  #pressedKey(event: KeyboardEvent): void {
    const isInField = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (event.key === 'Enter' && isInField && !event.isComposing) this.press(event);
  }

  async #submit(): Promise<void> {
    const desk = this.#desk;
    const phase = desk.phase();
    if (!isForm(phase) || phase.name === 'sending') return;
    desk.happen({ type: 'pressed' });
    try {
      // At once, though a frame in between would be smoother: a visitor may leave right after the click, and it must be on its way.
      await (await this.#open()).submit();
    } catch {
      const fault = navigator.onLine ? 'broken' : 'offline';
      desk.happen({ type: 'stuck', fault });
      this.host.dispatchEvent(new SolidarityErrorEvent(desk.source()?.campaign ?? '', fault));
    }
  }

  async #open(): Promise<Work> {
    // Both at once.
    this.#opening ??= Promise.all([parts.done(), this.#bring()]).then(([done, open]) =>
      done.openDesk(this.#desk, (bench) => open(bench, done)),
    );
    try {
      const work = await this.#opening;
      if (this.#work !== work) {
        this.#work = work;
        this.#desk.adopt(work.styles);
        this.host.requestUpdate();
      }
      return work;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }
}
