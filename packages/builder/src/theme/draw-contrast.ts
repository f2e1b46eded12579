import { lower } from '@solidarity/doctor/contrast';
import { html, nothing, type TemplateResult } from 'lit';
import { themeWords } from '../words/theme.js';
import type { Suggestion } from './suggest.js';
import type { Table } from './table.js';
import { judge, schemes, type Scheme, type Verdict } from './verdicts.js';

const words = themeWords.contrast;

/** Every pair of colours that meets in the preview, with what it has and what it needs; and what would mend those that are too low. */
export function drawContrast(table: Table): TemplateResult {
  const verdicts = table.seen ? judge(table.seen) : [];
  const low = verdicts.filter((verdict) => verdict.low.length > 0);
  return html`<section class="step" aria-labelledby="contrast-title">
    <h2 id="contrast-title">${words.title}</h2>
    <p class=${verdicts.length === 0 ? 'missing' : low.length === 0 ? 'good' : 'bad'} id="verdict" role="status" tabindex="-1">
      ${verdicts.length === 0 ? words.none : low.length === 0 ? words.good(verdicts.length) : words.bad(low.length, verdicts.length)}
    </p>
    ${low.length === 0 ? nothing : drawSuggestions(table)} ${verdicts.length === 0 ? nothing : drawTable(verdicts)}
  </section>`;
}

function drawSuggestions({ suggestions, take }: Table): TemplateResult {
  if (suggestions.length === 0) return html`<p>${words.farOff}</p>`;
  return html`<h3>${words.nearest}</h3>
    <ul class="suggestions">
      ${suggestions.map((suggestion) => drawSuggestion(suggestion, take))}
    </ul>`;
}

const drawSuggestion = (suggestion: Suggestion, take: (suggestion: Suggestion) => void): TemplateResult =>
  html`<li>
    <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${suggestion.colour}></rect></svg>
    <button type="button" class="quiet" @click=${() => take(suggestion)}>${words.take(suggestion.colour)}</button>
    <span>${words.as(themeWords.set.names[suggestion.token], suggestion.scheme)}</span>
  </li>`;

const drawTable = (verdicts: readonly Verdict[]): TemplateResult =>
  html`<table class="pairs">
    <thead>
      <tr>
        <th scope="col">${words.pair}</th>
        ${schemes.map((scheme) => html`<th scope="col">${words.schemes[scheme]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${verdicts.map(
        (verdict) =>
          html`<tr>
            <th scope="row">${words.pairs[verdict.pair]}</th>
            ${schemes.map((scheme) => drawRatio(verdict, scheme))}
          </tr>`,
      )}
    </tbody>
  </table>`;

function drawRatio({ ratios, needed, low }: Verdict, scheme: Scheme): TemplateResult {
  const ratio = ratios[scheme];
  if (ratio === undefined) return html`<td></td>`;
  const isLow = low.includes(scheme);
  return html`<td class=${isLow ? 'bad' : 'good'}>${isLow ? words.fails(lower(ratio), needed) : words.passes(lower(ratio))}</td>`;
}
