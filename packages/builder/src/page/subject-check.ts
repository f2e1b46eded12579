import { languageTag } from '@solidarity/contract/written';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { askBackend, type Found, type Question } from './ask-backend.js';
import type { Choice } from './choice.js';
import { readSubject, type ReadSubject } from './read-subject.js';

/** Whether what was typed names something that the backend has. */
export type SubjectState =
  | Exclude<ReadSubject, { kind: 'id' }>
  | { readonly kind: 'checking' | 'unknown' | 'unreachable' | 'no-letter' | 'is-letter'; readonly id: string }
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
  look({ element, subject: typed, options }: Pick<Choice, 'element' | 'subject' | 'options'>, { again = false } = {}): void {
    const language = languageTag(options['lang']) ?? '';
    const question = `${element} ${typed.trim()} ${language}`;
    if (question === this.#asked && !again) return;
    const isFirst = this.#asked === '';
    this.#asked = question;
    this.#running?.abort();
    const read = readSubject(typed, this.#backend);
    if (read.kind !== 'id') return this.#become(read);
    this.#become({ kind: 'checking', id: read.id });
    const running = new AbortController();
    this.#running = running;
    const timer = setTimeout(
      () => void this.#ask({ backend: this.#backend, element, id: read.id, language }, running.signal),
      isFirst || again ? 0 : settled,
    );
    running.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  async #ask(question: Question, signal: AbortSignal): Promise<void> {
    try {
      const answer = await askBackend(question, signal);
      const { element, id } = question;
      if (signal.aborted) return;
      if (typeof answer === 'string') this.#become({ kind: answer, id });
      else if (element === 'letter' && !answer.hasLetter) this.#become({ kind: 'no-letter', id });
      else if (element === 'petition' && answer.hasLetter) this.#become({ kind: 'is-letter', id });
      else this.#become({ kind: 'found', found: answer });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #become(state: SubjectState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
