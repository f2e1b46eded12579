import type { ElementName } from '@solidarity/contract/options';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { askBackend, type Found } from './ask-backend.js';
import { readSubject, type ReadSubject } from './read-subject.js';

/** Whether what was typed names something that the backend has. */
export type SubjectState =
  | Exclude<ReadSubject, { kind: 'id' }>
  | { readonly kind: 'checking' | 'unknown' | 'unreachable' | 'no-letter'; readonly id: string }
  | { readonly kind: 'found'; readonly found: Found };

/** Milliseconds after the last key: an id is asked for once it is typed, not at each letter. */
const settled = 350;

/** Asks the backend about what is typed. The latest question wins. */
export class SubjectCheck implements ReactiveController {
  state: SubjectState = { kind: 'empty' };
  readonly #host: ReactiveControllerHost;
  readonly #backend: string;
  #asked = '';
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost, backend: string) {
    this.#host = host;
    this.#backend = backend;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  /** Looks at what is typed now. The same question is asked once, unless `again`. */
  look(element: ElementName, typed: string, { again = false } = {}): void {
    const question = `${element} ${typed.trim()}`;
    if (question === this.#asked && !again) return;
    const isFirst = this.#asked === '';
    this.#asked = question;
    this.#running?.abort();
    const read = readSubject(typed, this.#backend);
    if (read.kind !== 'id') return this.#become(read);
    this.#become({ kind: 'checking', id: read.id });
    const running = new AbortController();
    this.#running = running;
    const timer = setTimeout(() => void this.#ask(element, read.id, running.signal), isFirst || again ? 0 : settled);
    running.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  async #ask(element: ElementName, id: string, signal: AbortSignal): Promise<void> {
    try {
      const answer = await askBackend(this.#backend, element, id, signal);
      if (signal.aborted) return;
      if (typeof answer === 'string') this.#become({ kind: answer, id });
      else this.#become(element === 'letter' && !answer.hasLetter ? { kind: 'no-letter', id } : { kind: 'found', found: answer });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #become(state: SubjectState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
