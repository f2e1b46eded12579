import { Lifetime, SolidarityErrorEvent, type SolidarityElement } from '@solidarity/core';
import type { Desk, Signing } from './desk.js';
import { parts } from './parts.js';
import { isForm } from './phase.js';

/**
 * The way from the element to its second module: begun at the first touch, so that who only reads pays nothing for it, waited
 * for when the button is pressed, asked for again where it did not come.
 */
export class SigningLink extends Lifetime<SolidarityElement> {
  readonly #desk: Desk;
  readonly #came: (signing: Signing) => void;
  #signing: Signing | undefined;
  #opening: Promise<Signing> | undefined;

  constructor(host: SolidarityElement, desk: Desk, came: (signing: Signing) => void) {
    super(host);
    this.#desk = desk;
    this.#came = came;
  }

  /** Undefined until it has come. */
  get signing(): Signing | undefined {
    return this.#signing;
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
    void this.#open().then(
      (signing) => signing.touch(type, target as HTMLInputElement),
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
    const phase = this.#desk.phase();
    if (!isForm(phase) || phase.name === 'sending') return;
    this.#desk.happen({ type: 'pressed' });
    try {
      // At once, though a frame in between would be smoother: a visitor may leave right after the click, and it must be on its way.
      await (await this.#open()).submit();
    } catch {
      const fault = navigator.onLine ? 'broken' : 'offline';
      this.#desk.happen({ type: 'stuck', fault });
      this.host.dispatchEvent(new SolidarityErrorEvent(this.#desk.source()?.campaign ?? '', fault));
    }
  }

  async #open(): Promise<Signing> {
    this.#opening ??= parts.done().then(([done, { openDesk }]) => openDesk(this.#desk, done));
    try {
      const signing = await this.#opening;
      if (this.#signing !== signing) {
        this.#signing = signing;
        this.#came(signing);
        this.host.requestUpdate();
      }
      return signing;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }
}
