import { html, type TemplateResult } from 'lit';
import { themeWords } from '../words/theme.js';
import { presets } from './look.js';
import type { Table } from './table.js';

const { title, names } = themeWords.preset;

/** A look to begin with. */
export const drawPreset = ({ look, choose }: Table): TemplateResult =>
  html`<fieldset class="step">
    <legend><h2>${title}</h2></legend>
    <div class="cards">
      ${presets.map(
        (preset) =>
          html`<label class="card"
            ><input
              type="radio"
              name="preset"
              value=${preset}
              .checked=${look.preset === preset}
              @change=${() => choose({ preset })}
            /><span><strong>${names[preset][0]}</strong><small>${names[preset][1]}</small></span></label
          >`,
      )}
    </div>
  </fieldset>`;
