import { html, type TemplateResult } from 'lit';
import { typed } from './typed.js';

interface Input {
  readonly id: string;
  /** Ids of what is said of it. */
  readonly described: string;
  readonly isWrong: boolean;
  readonly written: string;
  readonly set: (written: string) => void;
}

/** A field for what no browser knows better: a colour, a length, the id of a campaign. */
export const drawInput = ({ id, described, isWrong, written, set }: Input): TemplateResult =>
  html`<input
    id=${id}
    aria-describedby=${described}
    aria-invalid=${isWrong ? 'true' : 'false'}
    .value=${written}
    @input=${(event: Event) => set(typed(event))}
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
  />`;
