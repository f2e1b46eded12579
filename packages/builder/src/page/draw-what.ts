import { elementNames } from '@solidarity/contract/options';
import { html, type TemplateResult } from 'lit';
import { pageWords } from '../words/page.js';
import type { Bench } from './bench.js';

/** Step one: which element. */
export function drawWhat({ choice, choose }: Bench): TemplateResult {
  const { title, elements } = pageWords.what;
  return html`<fieldset class="step">
    <legend><h2>${title}</h2></legend>
    <div class="cards">
      ${elementNames.map(
        (name) =>
          html`<label class="card"
            ><input
              type="radio"
              name="element"
              value=${name}
              .checked=${choice.element === name}
              @change=${() => choose({ element: name })}
            /><span><strong>${elements[name][0]}</strong><small>${elements[name][1]}</small></span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
