import { countryCodes } from '@solidarity/contract';
import type { TemplateResult } from 'lit';
import { fillCountries } from '../../done/country-list.js';
import { suggestDomain } from '../../done/suggest-domain.js';
import { say, type Words } from '../../words/say.js';
import { afterPress } from './after-press.js';
import type { Bench } from './bench.js';
import type { Sender } from './sender.js';

/** Answers what a visitor does in the form. Values stay in their controls and are read only here and at submit. */
export class FormTouch {
  readonly #bench: Bench;
  readonly #sender: Sender;
  readonly #touched = new Set<string>();
  /** The mail domain that was probably meant; of the address itself nothing is kept. */
  #domain: string | undefined;

  constructor(bench: Bench, sender: Sender) {
    this.#bench = bench;
    this.#sender = sender;
  }

  touch(type: string, control: HTMLInputElement): void {
    if (type === 'focusin') this.#fillCountries();
    else if (type === 'input') this.#edited(control);
    else this.#left(control);
  }

  /** The whole form is judged now. What is not edited afterwards is not judged again, or a slip that only the backend found would go. */
  judged(): void {
    this.#touched.clear();
  }

  hint(words: Words): TemplateResult | undefined {
    if (!this.#domain) return undefined;
    const { html } = this.#bench;
    return html`${say(words, 'didYouMean', { domain: this.#domain })}
      <button class="link" part="link" type="button" @click=${this.#takeDomain}>${say(words, 'take')}</button>`;
  }

  /** The hint's question, for who cannot see it come. */
  aloud(words: Words): TemplateResult | undefined {
    if (!this.#domain) return undefined;
    const { html } = this.#bench;
    return html`<p class="unseen">${say(words, 'didYouMean', { domain: this.#domain })}</p>`;
  }

  #fillCountries(): void {
    const select = this.#bench.find<HTMLSelectElement>('#country');
    if (select) setTimeout(() => fillCountries(select, countryCodes, this.#bench.words()?.language ?? 'en'));
  }

  #edited({ name }: HTMLInputElement): void {
    this.#touched.add(name);
    this.#sender.renewKey();
  }

  #left({ name, value }: HTMLInputElement): void {
    if (!this.#touched.has(name)) return;
    afterPress(() => {
      this.#sender.check(name);
      if (name === 'email') this.#suggest(suggestDomain(value));
    });
  }

  readonly #takeDomain = (): void => {
    const input = this.#bench.find<HTMLInputElement>('#email');
    if (input) input.value = input.value.replace(/@[^@]*$/, `@${this.#domain}`);
    this.#suggest(undefined);
    input?.focus();
  };

  #suggest(domain: string | undefined): void {
    this.#domain = domain;
    this.#bench.redraw();
  }
}
