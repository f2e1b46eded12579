import { subjectOf } from '@solidarity/contract/options';
import { html, nothing, type TemplateResult } from 'lit';
import { isPlain, type Form } from '../snippet/forms.js';
import { pageWords } from '../words/page.js';
import { subjectWords } from '../words/subject.js';
import type { Bench } from './bench.js';
import { drawText, drawTold } from './draw-text.js';
import { ticked } from './typed.js';

const words = pageWords.copy;

/** Step five: what to paste, how, and what does not work there. */
export function drawCopy(bench: Bench): TemplateResult {
  return html`<section class="step" aria-labelledby="copy-title">
    <h2 id="copy-title">${words.title}</h2>
    ${drawSnippet(bench)}
  </section>`;
}

function drawSnippet(bench: Bench): TemplateResult {
  const { snippet } = bench;
  if (!snippet) return drawMissing(bench);
  const { form, text, rich, script, steps, warnings } = snippet;
  return html`
    ${script === undefined ? nothing : drawText(bench, { what: 'script', label: words.script, text: script, button: words.scriptButton })}
    ${drawText(bench, { what: 'snippet', label: script === undefined ? words.text : words.box, text, rich, button: words.button })}
    <h3>${words.steps}</h3>
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${
      warnings.length === 0
        ? nothing
        : html`<h3>${words.warnings}</h3>
            <ul class="notes">
              ${warnings.map((warning) => html`<li>${warning}</li>`)}
            </ul>`
    }
    ${bench.canPin && hasScript(form) ? drawPin(bench) : nothing}
    <button type="button" class="quiet" @click=${() => bench.copy('link', location.href)}>${words.link}</button>
    ${drawTold(bench, 'link')}
  `;
}

const hasScript = (form: Form): boolean => !isPlain(form) && form !== 'shortcode';

const drawPin = ({ choice, choose }: Bench): TemplateResult =>
  html`<label class="tick"
      ><input
        type="checkbox"
        aria-describedby="pin-hint"
        .checked=${choice.isPinned}
        @change=${(event: Event) => choose({ isPinned: ticked(event) })}
      />
      ${words.pin}</label
    >
    <p class="hint" id="pin-hint">${words.pinHint}</p>`;

function drawMissing({ choice, subject: { kind } }: Bench): TemplateResult {
  const { checking, empty } = subjectWords;
  if (kind === 'checking') return html`<p class="missing">${checking}</p>`;
  if (kind === 'found' || kind === 'unreachable') return html`<p class="missing">${words.notYet}</p>`;
  return html`<p class="missing">${empty[subjectOf[choice.element]]} <a href="#subject" @click=${toSubject}>${words.toSubject}</a></p>`;
}

/** The address keeps what was chosen, so the link leads there by itself. */
function toSubject(event: Event): void {
  event.preventDefault();
  document.getElementById('subject')?.focus();
}
