import { html, nothing, type TemplateResult } from 'lit';
import { drawText, drawTold } from '../page/draw-text.js';
import { themeWords } from '../words/theme.js';
import { presetLink, stylesheet } from './stylesheet.js';
import type { Table } from './table.js';

const words = themeWords.copy;

/** What to take along: a link to a look that comes ready, and a style sheet of what differs. */
export function drawSheet(table: Table): TemplateResult {
  const { look, backend } = table;
  const sheet = stylesheet(look);
  const link = look.preset === 'none' ? undefined : presetLink(look.preset, backend);
  return html`<section class="step" aria-labelledby="copy-title">
    <h2 id="copy-title">${words.title}</h2>
    ${sheet === '' && !link ? html`<p class="missing">${words.none}</p>` : html`<p class="hint">${words.hint}</p>`}
    ${link ? drawText(table, { what: 'preset', label: words.presetLabel, text: link, button: words.presetButton }) : nothing}
    ${
      sheet === ''
        ? nothing
        : drawText(table, { what: 'stylesheet', label: link ? words.labelAfter : words.label, text: sheet, button: words.button })
    }
    <button type="button" class="quiet" @click=${() => table.copy('link', location.href)}>${words.link}</button>
    ${drawTold(table, 'link')}
  </section>`;
}
