import { html, nothing, type TemplateResult } from 'lit';
import { hex, solidity } from '../colour/css-colour.js';
import { drawInput } from '../page/draw-input.js';
import { typed } from '../page/typed.js';
import { themeWords } from '../words/theme.js';
import { familyTokens } from './family-tokens.js';
import { tokenNames, type TokenName } from './look.js';
import { isSlip, kindOf, readValue } from './read-value.js';
import type { Table } from './table.js';
import { resolved, type Scheme } from './verdicts.js';

const words = themeWords.set;
const colours = tokenNames.filter((name) => kindOf(name) === 'colour');
/** Those that are set most; the others are behind "more". */
const first: readonly TokenName[] = ['accent', 'surface', 'text'];

/** Colours, for light pages and for dark ones. */
export function drawColours(table: Table): TemplateResult {
  return html`<section class="step">
    <h2>${words.colours}</h2>
    <p class="hint" id="colours-hint">${words.coloursHint}</p>
    ${first.map((name) => drawColour(table, name))}
    <details ?open=${table.isMoreOpen} @toggle=${(event: Event) => table.openMore((event.target as HTMLDetailsElement).open)}>
      <summary>${words.more}</summary>
      ${colours.filter((name) => !first.includes(name)).map((name) => drawColour(table, name))}
    </details>
  </section>`;
}

/** Lengths, and the typeface. */
export const drawShape = (table: Table): TemplateResult =>
  html`<section class="step">
    <h2>${words.shape}</h2>
    ${tokenNames.filter((name) => kindOf(name) !== 'colour').map((name) => drawOther(table, name))}
  </section>`;

function drawColour(table: Table, name: TokenName): TemplateResult {
  const { look, choose } = table;
  const isSet = readValue(name, look.values[name]) !== undefined;
  return html`${drawOne(table, name, 'light', words.names[name], familyTokens[name], (value) =>
    choose({ values: { ...look.values, [name]: value } }),
  )}
  ${
    isSet
      ? drawOne(table, name, 'dark', words.onDark(words.names[name]), words.onDarkHint, (value) =>
          choose({ dark: { ...look.dark, [name]: value } }),
        )
      : nothing
  }`;
}

function drawOne(
  { look, seen }: Table,
  name: TokenName,
  scheme: Scheme,
  label: string,
  hint: string,
  set: (written: string) => void,
): TemplateResult {
  const id = `${scheme}-${name}`;
  const written = (scheme === 'light' ? look.values : look.dark)[name] ?? '';
  const isWrong = isSlip(name, written);
  const isThin = (solidity(written) ?? 1) < 1;
  return html`<div class="colour">
    <label for=${id}>${label}</label>
    ${drawInput({ id, described: `colours-hint ${id}-note`, isWrong, written, set })}
    <input
      type="color"
      aria-label=${words.pick(label)}
      .value=${hex(written) ?? (seen && resolved(seen[scheme], name)) ?? '#808080'}
      @input=${(event: Event) => set(typed(event))}
    />
    <p class=${isWrong ? 'slip' : 'hint'} id="${id}-note">
      ${isWrong ? words.wrong.colour : isThin ? words.madeSolid(hex(written) ?? '') : hint}
    </p>
  </div>`;
}

function drawOther({ look, choose }: Table, name: TokenName): TemplateResult {
  const written = look.values[name] ?? '';
  const isWrong = isSlip(name, written);
  return html`<div class="field">
    <label for=${name}>${words.names[name]}</label>
    <p class="hint" id="${name}-hint">${familyTokens[name]}</p>
    ${drawInput({
      id: name,
      described: `${name}-hint ${name}-note`,
      isWrong,
      written,
      set: (value) => choose({ values: { ...look.values, [name]: value } }),
    })}
    <p class="slip" id="${name}-note">${isWrong ? words.wrong[kindOf(name)] : nothing}</p>
  </div>`;
}
