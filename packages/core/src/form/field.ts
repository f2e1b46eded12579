import type { Consent, Field } from '@solidarity/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { drawOwn } from '../words/own-words.js';
import { say, type Words } from '../words/say.js';
import { labelOf, lookOf, type FieldLook } from './known-fields.js';

/** What a field shows beside its label. The value itself stays in the control: it is never a property or attribute. */
export interface FieldNotes {
  readonly slip?: string | undefined;
  readonly hint?: TemplateResult | undefined;
}

/** What stands under a control is its description, in one place. */
const noteId = (name: string, { slip, hint }: FieldNotes) => (slip || hint ? `${name}-note` : nothing);

const drawNotes = (name: string, { slip, hint }: FieldNotes) =>
  html`<span class="notes" id=${`${name}-note`}
    ><span class="slip" part="slip">${slip}</span><span class="hint" part="hint">${hint}</span></span
  >`;

/** One field: label above, control, then what is wrong or what might be meant. */
export function drawField(field: Field, words: Words, shown: FieldNotes = {}): TemplateResult {
  const { name, required } = field;
  const look = lookOf(field);
  const label = field.label ? drawOwn(html, field.label, words) : labelOf(field, words);
  if (look.control === 'tick') return drawTick({ name, label, required, shown });
  const optional = required ? '' : say(words, 'optional');
  if (look.control === 'input') return drawInput({ name, label, required, shown, look, optional });
  return html`<div class="field ${name}" part="field">
    <label part="label" for=${name}>${label} <span class="optional" part="optional">${optional}</span></label>
    ${drawControl(field, words, shown)} ${drawNotes(name, shown)}
  </div>`;
}

interface Input extends Tick {
  readonly look: FieldLook;
  readonly optional: string;
}

/** The most frequent control in one template: each template within another costs a slow phone two milliseconds. */
function drawInput({ name, label, required, shown, look, optional }: Input): TemplateResult {
  return html`<div class="field ${name}" part="field">
    <label part="label" for=${name}>${label} <span class="optional" part="optional">${optional}</span></label>
    <input
      part="input"
      id=${name}
      name=${name}
      type=${look.type ?? 'text'}
      dir="auto"
      autocapitalize=${name === 'email' ? 'none' : nothing}
      autocomplete=${look.autocomplete ?? 'off'}
      inputmode=${look.inputmode ?? nothing}
      maxlength=${look.maxLength ?? nothing}
      spellcheck="false"
      aria-required=${required}
      aria-invalid=${shown.slip ? 'true' : nothing}
      aria-describedby=${noteId(name, shown)}
    />
    <span class="notes" id=${`${name}-note`}
      ><span class="slip" part="slip">${shown.slip}</span><span class="hint" part="hint">${shown.hint}</span></span
    >
  </div>`;
}

function drawControl(field: Field, words: Words, shown: FieldNotes): TemplateResult {
  const { name, required, options = [] } = field;
  const look = lookOf(field);
  const described = noteId(name, shown);
  const invalid = shown.slip ? 'true' : nothing;
  if (look.control === 'area') {
    return html`<textarea
      part="input"
      id=${name}
      name=${name}
      dir="auto"
      rows="3"
      maxlength=${look.maxLength ?? nothing}
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${described}
    ></textarea>`;
  }
  return html`<select
    part="input"
    id=${name}
    name=${name}
    autocomplete=${look.autocomplete ?? nothing}
    aria-required=${required}
    aria-invalid=${invalid}
    aria-describedby=${described}
  >
    <option value="">${say(words, look.control === 'country' ? 'countryChoose' : 'choose')}</option>
    ${options.map(({ value, label }) => html`<option value=${value} lang=${words.own ?? nothing}>${label}</option>`)}
  </select>`;
}

interface Tick {
  readonly name: string;
  readonly label: TemplateResult | string;
  readonly required: boolean;
  readonly shown: FieldNotes;
}

/** An unticked choice with its whole text as the label. */
function drawTick({ name, label, required, shown }: Tick): TemplateResult {
  return html`<div class="choice" part="choice">
    <input
      type="checkbox"
      id=${name}
      name=${name}
      aria-required=${required}
      aria-invalid=${shown.slip ? 'true' : nothing}
      aria-describedby=${noteId(name, shown)}
    />
    <label for=${name}><bdi>${label}</bdi></label>
    ${drawNotes(name, shown)}
  </div>`;
}

/** A consent: its name in the form is `consent-<purpose>`. */
export function drawConsent({ purpose, text, required }: Consent, words: Words, shown: FieldNotes = {}): TemplateResult {
  return drawTick({ name: `consent-${purpose}`, label: drawOwn(html, text, words), required, shown });
}
