import { html, nothing, type TemplateResult } from 'lit';
import { pageWords } from '../words/page.js';
import type { Bench, Scheme, Width } from './bench.js';
import { drawSwitch } from './draw-switch.js';

const words = pageWords.preview;

export const widths: readonly Width[] = ['phone', 'computer'];
const schemes: readonly Scheme[] = ['light', 'dark'];

/** What visitors will see. Both widths are laid out at once, so that the room to keep is measured for both, whichever is looked at. */
export function drawPreview({ view, look, subject }: Bench): TemplateResult {
  const isFound = subject.kind === 'found';
  return html`<aside class="preview" aria-labelledby="preview-title">
    <div class="bar">
      <h2 id="preview-title">${words.title}</h2>
      <div class="switches">
        ${drawSwitch('width', words.width, widths, words.widths, view.width, (width) => look({ width }))}
        ${drawSwitch('scheme', words.scheme, schemes, words.schemes, view.scheme, (scheme) => look({ scheme }))}
      </div>
    </div>
    ${isFound ? html`<p class="hint">${words.hint}</p>` : html`<p class="awaiting">${words.none}</p>`}
    <div class="screens ${view.scheme}" ?hidden=${!isFound}>
      ${widths.map(
        (width) =>
          html`<div class="screen ${width} ${width === view.width ? 'seen' : 'unseen'}" data-width=${width}>
            ${isFound ? html`<iframe src="builder-preview" title=${words.frame(words.widths[width])} tabindex="-1"></iframe>` : nothing}
          </div>`,
      )}
    </div>
  </aside>`;
}
