import { html, nothing, type TemplateResult } from 'lit';
import { drawSwitch } from '../page/draw-switch.js';
import { themeWords } from '../words/theme.js';
import type { Table } from './table.js';
import { schemes } from './verdicts.js';

const words = themeWords.preview;

/** What visitors will see. Both pages are laid out at once, so that both are measured, whichever is looked at. */
export const drawScreens = ({ campaign, scheme: shown, show }: Table): TemplateResult => {
  const isFound = campaign.kind === 'found';
  return html`<aside class="preview" aria-labelledby="preview-title">
    <div class="bar">
      <h2 id="preview-title">${words.title}</h2>
      ${drawSwitch('scheme', words.scheme, schemes, words.schemes, shown, show)}
    </div>
    ${isFound ? html`<p class="hint">${words.hint}</p>` : html`<p class="awaiting">${words.none}</p>`}
    <div class="screens family" role="group" aria-labelledby="preview-title" tabindex="0" ?hidden=${!isFound}>
      ${schemes.map(
        (scheme) =>
          html`<div class="screen ${scheme} ${scheme === shown ? 'seen' : 'unseen'}">
            ${
              isFound
                ? html`<iframe src="builder-preview" data-scheme=${scheme} title=${words.frames[scheme]} tabindex="-1"></iframe>`
                : nothing
            }
          </div>`,
      )}
    </div>
  </aside>`;
};
