import { composeLetter, inCommon } from '@solidarity/contract/letter-text';
import type { Words } from '@solidarity/core';
import type { TemplateResult } from 'lit';
import type { Held } from '../phase.js';
import { describe } from './describe.js';
import { insertPrompt } from './insert-prompt.js';
import type { Letter } from './letter.js';
import { askWho } from './you-form.js';

/** The sheet: what is locked as text, and the writer's part between. */
export function drawWrite(letter: Letter, held: Held | undefined, words: Words): TemplateResult {
  const { bench, done, template, sheet } = letter;
  const { html, nothing } = bench;
  const own = words.own ?? nothing;
  const [opening, closing] = [template.opening, template.closing].map((part) => lockedText(letter, part, words));
  return html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'writeTitle')}</h3>
    ${drawTo(letter, words)} ${drawHeld(letter, held, words)}
    <div class="field" part="field">
      <label part="label" for="subject">${done.say(words, 'subject')}</label>
      <input
        part="input"
        id="subject"
        lang=${own}
        dir="auto"
        autocomplete="off"
        maxlength="200"
        .value=${sheet.subject}
        @input=${typed(letter, 'subject')}
      />
    </div>
    <div class="field" part="field">
      <label part="label" for="body">${done.say(words, 'yourLetter')}</label>
      <div class="sheet" lang=${own}>
        <p class="locked" part="locked" dir="auto">${opening}</p>
        <textarea
          part="input"
          id="body"
          dir="auto"
          rows=${rowsOf(sheet.body)}
          aria-describedby="own"
          .value=${sheet.body}
          @input=${typed(letter, 'body')}
        ></textarea>
        <p class="locked" part="locked" dir="auto">${closing}</p>
      </div>
      <p class="small" part="own-words" id="own">${ownSentence(letter, words)}</p>
    </div>
    ${drawPrompts(letter, words)}
    <button class="main" part="button" type="button" @click=${() => goOn(letter)}>${done.say(words, 'goOn')}</button>
    <div class="choice" part="choice">
      <input type="checkbox" id="keep" .checked=${letter.drafts.isOnDevice} @change=${keep(letter)} />
      <label class="small" for="keep">${done.say(words, 'keepDraft')}</label>
    </div>`;
}

function drawTo(letter: Letter, words: Words): TemplateResult {
  const { bench, done, chosen } = letter;
  const names = chosen.length > 3 ? `${chosen.slice(0, 3).map(describe).join('; ')} … (${chosen.length})` : chosen.map(describe).join('; ');
  return bench.html`<p class="row" dir="auto">
    <span>${done.say(words, 'to', { names })}</span>
    <button class="link" part="link" type="button" @click=${() => letter.happen({ type: 'went-back', to: 'find' })}>${done.say(words, 'change')}</button>
  </p>`;
}

function drawHeld(letter: Letter, held: Held | undefined, words: Words): TemplateResult {
  const { html, nothing } = letter.bench;
  const { say } = letter.done;
  // What was mended since is not held against the writer any longer.
  const why = held && letter.held;
  if (!why) return html`<div role="alert"></div>`;
  const sentence = {
    empty: () => say(words, 'emptyLetter'),
    unfilled: () => say(words, 'unfilled'),
    'too-long': () => say(words, 'tooLong'),
    marks: () => say(words, 'slip.marks'),
    'own-words': () => say(words, 'ownMissing', { n: letter.template.ownWords - letter.own }),
  }[why]();
  const list =
    why === 'unfilled'
      ? html`<ul>
          ${letter.unfilled.map((gap) => html`<li dir="auto">${gap}</li>`)}
        </ul>`
      : nothing;
  return html`<div role="alert">
    <div class="notice" part="summary">
      <p>${sentence}</p>
      ${list}
    </div>
  </div>`;
}

function drawPrompts(letter: Letter, words: Words): TemplateResult | typeof letter.bench.nothing {
  const { bench, done, template } = letter;
  if (template.prompts.length === 0) return bench.nothing;
  return bench.html`<div class="prompts" role="group" aria-labelledby="prompts">
    <p class="small" id="prompts">${done.say(words, 'promptsTitle')}</p>
    ${template.prompts.map((prompt) => bench.html`<button class="quiet" part="prompt" type="button" dir="auto" @click=${() => insert(letter, prompt)}>${done.drawOwn(bench.html, prompt, words)}</button>`)}
  </div>`;
}

function ownSentence({ done, own, template }: Letter, words: Words): string {
  const missing = template.ownWords - own;
  if (missing > 0) return done.say(words, 'ownMissing', { n: missing });
  return own === 0 ? done.say(words, 'ownNone') : done.say(words, 'own', { n: own });
}

/** A locked part as it will read; where a name goes that is not known yet, or is another in each letter, stands what goes there. */
function lockedText({ chosen, done }: Letter, part: string, words: Words): string {
  const [yours, theirs] = [`(${done.say(words, 'yourNameHere')})`, `(${done.say(words, 'nameOfEach')})`];
  const writer = { name: yours, givenName: yours, familyName: '', postcode: '…' };
  return composeLetter({ subject: '', opening: part, body: '', closing: '' }, { recipient: inCommon(chosen, theirs), writer }).text;
}

/** Enough rows that nothing scrolls, as far as text of its own width can be guessed; a hand may pull it further. */
const rowsOf = (text: string) =>
  Math.min(
    30,
    Math.max(
      6,
      text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 64)), 1),
    ),
  );

const typed = (letter: Letter, part: 'subject' | 'body') => (event: Event) => {
  letter.write({ [part]: (event.target as HTMLInputElement).value });
  letter.bench.redraw();
};

const keep = (letter: Letter) => (event: Event) => letter.keepOnDevice((event.target as HTMLInputElement).checked);

function insert(letter: Letter, prompt: string): void {
  const field = letter.bench.find<HTMLTextAreaElement>('#body');
  if (!field) return;
  const { text, start, end } = insertPrompt({ text: field.value, start: field.selectionStart, end: field.selectionEnd }, prompt);
  field.value = text;
  letter.write({ body: text });
  letter.bench.redraw();
  field.focus();
  field.setSelectionRange(start, end);
}

/** The letter is written; who writes it is next. What cannot go on says why. */
function goOn(letter: Letter): void {
  const { desk, canMail, held } = letter;
  letter.happen({ type: 'wrote', held, canMail });
  const step = desk.step();
  if (step.name !== 'you') return;
  askWho(letter, step.byHand);
  void letter.bringHandOver();
}
