import type { Counts } from '@solidarity/contract';
import { countryInSentence, countryName, formatInstant, formatNumber, liveWords, say, type Words } from '@solidarity/core/live';
import type { html, nothing, TemplateResult } from 'lit';
import { foldCountries } from './fold-countries.js';

/** Lit, handed in: this part draws with what the tag already carries. */
export interface Drawing {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}

export interface DetailsView {
  readonly counts: Counts;
  /** A country whose people are named apart. */
  readonly country: string | undefined;
  readonly isStale: boolean;
  readonly showsCountries: boolean;
  readonly showsSums: boolean;
  readonly words: Words;
}

const mostCountries = 12;

/** What stands below the number: how many are from one country, when it was true, what it is made up of, where people are. */
export function drawDetails(drawing: Drawing, view: DetailsView): TemplateResult {
  const { html, nothing } = drawing;
  const words = liveWords(view.words);
  return html`${drawCountry(drawing, view, words)} ${view.isStale ? drawAsOf(drawing, view, words) : nothing}
  ${view.showsSums ? drawSums(drawing, view, words) : nothing} ${view.showsCountries ? drawCountries(drawing, view, words) : nothing}`;
}

function drawCountry({ html, nothing }: Drawing, { counts, country }: DetailsView, words: Words): TemplateResult | typeof nothing {
  const row = counts.countries.find((candidate) => candidate.country === country);
  if (!row) return nothing;
  const values = { n: formatNumber(row.people, words.language), country: countryInSentence(row.country, words.language) };
  return html`<p part="country">${say(words, 'peopleFrom', values, row.people)}</p>`;
}

const drawAsOf = ({ html }: Drawing, { counts }: DetailsView, words: Words) =>
  html`<p class="small" part="as-of">${say(words, 'asOf', { time: formatInstant(counts.asOf, words.language) })}</p>`;

function drawSums({ html }: Drawing, { counts }: DetailsView, words: Words): TemplateResult {
  const rows = (['online', 'paper', 'imported'] as const).filter((key) => counts.people[key] > 0);
  return html`<details part="sums">
    <summary part="opener">${say(words, 'sums')}</summary>
    <table part="table">
      ${rows.map((key) => drawRow({ html }, say(words, key), counts.people[key], words))}
    </table>
  </details>`;
}

function drawCountries({ html, nothing }: Drawing, { counts }: DetailsView, words: Words): TemplateResult | typeof nothing {
  const { rows, others } = foldCountries(counts.countries, mostCountries);
  if (rows.length === 0) return nothing;
  return html`<details part="countries">
    <summary part="opener">${say(words, 'countries')}</summary>
    <table part="table">
      ${rows.map(({ country, people }) => drawRow({ html }, countryName(country, words.language), people, words))}
      ${others > 0 ? drawRow({ html }, say(words, 'otherCountries'), others, words) : nothing}
    </table>
  </details>`;
}

const drawRow = ({ html }: Pick<Drawing, 'html'>, name: string, people: number, words: Words) =>
  html`<tr>
    <th scope="row">${name}</th>
    <td>${formatNumber(people, words.language)}</td>
  </tr>`;
