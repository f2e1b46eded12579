/** What is kept of a letter that is being written. Who writes it is never in it. */
export interface Draft {
  /** Chooses the variants, so that a reload keeps them. */
  readonly seed: string;
  readonly subject?: string | undefined;
  readonly body?: string | undefined;
}

interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Where a draft lies: in the tab, which forgets it when it closes, or on the device if the writer asks, since a device may be
 * shared. Storage that is blocked or full costs the draft and nothing else.
 */
export class DraftShelf {
  readonly #key: string;
  readonly #tab: Shelf | undefined;
  readonly #device: Shelf | undefined;

  constructor(name: string, tab: Shelf | undefined, device: Shelf | undefined) {
    this.#key = `solidarity-letter ${name}`;
    this.#tab = tab;
    this.#device = device;
  }

  /** Whether the writer asked this device to keep it. */
  get isOnDevice(): boolean {
    return read(this.#device, this.#key) !== undefined;
  }

  read(): Draft | undefined {
    return read(this.#tab, this.#key) ?? read(this.#device, this.#key);
  }

  write(draft: Draft, onDevice = this.isOnDevice): void {
    const text = JSON.stringify(draft);
    attempt(() => this.#tab?.setItem(this.#key, text));
    attempt(() => (onDevice ? this.#device?.setItem(this.#key, text) : this.#device?.removeItem(this.#key)));
  }

  erase(): void {
    attempt(() => this.#tab?.removeItem(this.#key));
    attempt(() => this.#device?.removeItem(this.#key));
  }
}

/** Undefined where the page may not store. */
export function shelfOf(kind: 'session' | 'local'): Shelf | undefined {
  try {
    return kind === 'session' ? window.sessionStorage : window.localStorage;
  } catch {
    return undefined;
  }
}

function read(shelf: Shelf | undefined, key: string): Draft | undefined {
  const found = attempt(() => JSON.parse(shelf?.getItem(key) ?? 'null') as Partial<Record<keyof Draft, unknown>> | null);
  if (typeof found?.seed !== 'string') return undefined;
  const { seed, subject, body } = found;
  return { seed, subject: typeof subject === 'string' ? subject : undefined, body: typeof body === 'string' ? body : undefined };
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
