import { html, type TemplateResult } from 'lit';
import { destinationIds } from '../snippet/destinations.js';
import { pageWords } from '../words/page.js';
import type { Bench } from './bench.js';

/** Step four: where it will be pasted. */
export function drawPlace({ choice, choose }: Bench): TemplateResult {
  const { title, names } = pageWords.place;
  return html`<fieldset class="step">
    <legend><h2>${title}</h2></legend>
    <div class="places">
      ${destinationIds.map(
        (id) =>
          html`<label class="card"
            ><input
              type="radio"
              name="destination"
              value=${id}
              .checked=${choice.destination === id}
              @change=${() => choose({ destination: id })}
            /><span>${names[id]}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
