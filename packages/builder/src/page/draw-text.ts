import { html, nothing, type TemplateResult } from 'lit';
import type { Copied, Told } from './copying.js';

/** How a page copies, and what became of the last copy. */
export interface Copier {
  readonly told: Told | undefined;
  copy(what: Copied, text: string, rich?: string): void;
}

interface Text {
  readonly what: Copied;
  readonly label: string;
  readonly text: string;
  readonly rich?: string | undefined;
  readonly button: string;
}

/** A text with the button that copies it. */
export const drawText = (copier: Copier, { what, label, text, rich, button }: Text): TemplateResult =>
  html`<label for=${what}>${label}</label>
    <textarea id=${what} readonly rows="3" spellcheck="false" .value=${text}></textarea>
    <button type="button" class="main" @click=${() => copier.copy(what, text, rich)}>${button}</button>
    ${drawTold(copier, what)}`;

export const drawTold = ({ told }: Copier, what: Copied): TemplateResult =>
  html`<p class="told" role="status">${told?.what === what ? told.text : nothing}</p>`;
