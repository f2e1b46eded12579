import { html, nothing, type TemplateResult } from 'lit';
import { hex, solidity } from '../colour/css-colour.js';
import { judgeColours } from '../colour/judge-colours.js';
import { colourNames, type ColourName } from '../colour/theme.js';
import { pageWords } from '../words/page.js';
import type { Bench } from './bench.js';
import { optionNames, type Choice } from './choice.js';
import { drawInput } from './draw-input.js';
import { drawOption } from './draw-option.js';
import { typed } from './typed.js';

const words = pageWords.look;
/** Those that are set most; the others are behind "more". */
const first: readonly string[] = ['heading', 'text', 'format', 'bar', 'lang'];

/** Whether something is set that stands behind "more". */
export const hasMore = ({ element, options }: Choice): boolean =>
  optionNames(element).some((name) => !first.includes(name) && (options[name] ?? '') !== '');

/** Step three: a few options, and colours that everybody can read. */
export function drawLook(bench: Bench): TemplateResult {
  const names = optionNames(bench.choice.element);
  const rest = names.filter((name) => !first.includes(name));
  return html`<section class="step">
    <h2>${words.title}</h2>
    <p class="hint">${words.optional}</p>
    ${first.filter((name) => names.includes(name)).map((name) => drawOption(bench, name))}
    <fieldset class="colours">
      <legend>${words.colours}</legend>
      <p class="hint" id="colours-hint">${words.coloursHint}</p>
      ${colourNames.map((name) => drawColour(bench, name))}
      <div class="verdict" role="status">${drawVerdict(bench)}</div>
    </fieldset>
    <details ?open=${bench.view.more} @toggle=${(event: Event) => bench.look({ more: (event.target as HTMLDetailsElement).open })}>
      <summary>${words.more}</summary>
      ${rest.map((name) => drawOption(bench, name))}
    </details>
  </section>`;
}

function drawColour({ choice, choose }: Bench, name: ColourName): TemplateResult {
  const id = `colour-${name}`;
  const written = choice.colours[name] ?? '';
  const colour = hex(written);
  const isWrong = written.trim() !== '' && colour === undefined;
  const set = (value: string) => choose({ colours: { ...choice.colours, [name]: value } });
  return html`<div class="colour">
    <label for=${id}>${words.colour[name]}</label>
    ${drawInput({ id, described: `colours-hint ${id}-slip`, isWrong, written, set })}
    <input
      type="color"
      aria-label=${words.pick(words.colour[name])}
      .value=${colour ?? usual[name]}
      @input=${(event: Event) => set(typed(event))}
    />
    <p class=${isWrong ? 'slip' : 'hint'} id="${id}-slip">${noteOn(written)}</p>
  </div>`;
}

/** What a snippet makes of a colour where that is not what was written. */
function noteOn(written: string): string | typeof nothing {
  if (written.trim() === '') return nothing;
  const solid = solidity(written);
  if (solid === undefined) return words.noColour;
  if (solid === 0) return words.unseen;
  return solid < 1 ? words.solid(hex(written) ?? '') : nothing;
}

/** What a colour picker shows before anything was chosen. */
const usual: Readonly<Record<ColourName, string>> = { accent: '#0b5394', surface: '#ffffff', text: '#1b1c1e' };

function drawVerdict({ choice: { colours } }: Bench): TemplateResult | typeof nothing {
  const isSet = colourNames.some((name) => hex(colours[name] ?? '') !== undefined);
  const faults = judgeColours(colours);
  if (!isSet) return nothing;
  if (faults.length === 0) return html`<p class="good">${words.goodColours}</p>`;
  return html`<ul class="bad">
    ${faults.map((fault) => html`<li>${words.fault(fault)}</li>`)}
  </ul>`;
}
