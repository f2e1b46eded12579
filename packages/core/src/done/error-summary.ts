import type { SlipCode } from '@solidarity/contract';
import type { TemplateResult } from 'lit';
import type { Drawing } from './drawing.js';
import { say, type Words } from '../words/say.js';

/** A slip at a control of the form. */
export interface ControlSlip {
  readonly name: string;
  readonly label: string;
  /** The label is the campaign's own. */
  readonly isOwn?: boolean;
  readonly code: SlipCode;
}

/**
 * All slips at one place, each a link to its control; the element moves the focus here. A link inside a shadow root
 * does not reach its target by itself, so the click is answered by hand.
 */
export function drawErrorSummary({ html, nothing }: Drawing, slips: readonly ControlSlip[], words: Words): TemplateResult {
  return html`<div class="notice" part="summary" role="group" tabindex="-1" id="summary" aria-labelledby="summary-title">
    <p id="summary-title"><strong>${say(words, 'slips', { n: slips.length })}</strong></p>
    <ul>
      ${slips.map(
        ({ name, label, isOwn, code }) =>
          html`<li>
            <a href="#${name}" @click=${goTo}
              ><bdi lang=${isOwn ? (words.own ?? nothing) : nothing}>${label}</bdi>: ${say(words, `slip.${code}`)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function goTo(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as ShadowRoot;
  root.getElementById(link.hash.slice(1))?.focus();
}
