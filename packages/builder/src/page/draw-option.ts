import { elementOptions, type Option } from '@solidarity/contract/options';
import { languageTag } from '@solidarity/contract/written';
import { html, nothing, type TemplateResult } from 'lit';
import { pageWords } from '../words/page.js';
import type { Bench } from './bench.js';
import { ticked, typed } from './typed.js';

const words = pageWords.look;

/** One option of the chosen element, by its kind. */
export function drawOption(bench: Bench, name: string): TemplateResult {
  const { choice, choose, mistakes } = bench;
  const all: Readonly<Record<string, Option>> = elementOptions[choice.element];
  const option = all[name];
  if (!option) return html``;
  const value = choice.options[name] ?? '';
  const set = (written: string) => choose({ options: { ...choice.options, [name]: written } });
  const id = `option-${name}`;
  const label = words.options[name] ?? name;
  const hint = html`<p class="hint" id="${id}-hint">${hintOf(option)}</p>`;
  if (option.kind === 'switch') {
    return html`<div class="field">
      <label class="tick"
        ><input
          type="checkbox"
          aria-describedby="${id}-hint"
          .checked=${value === 'true'}
          @change=${(event: Event) => set(ticked(event) ? 'true' : '')}
        />
        ${label}</label
      >${hint}
    </div>`;
  }
  const mistake = mistakes[name];
  const described = `${id}-hint ${id}-slip`;
  const field =
    name === 'lang'
      ? drawChoice({ id, described, value: languageTag(value) ?? '', set, usual: words.asThePage, choices: languagesOf(bench, value) })
      : option.kind === 'word'
        ? drawChoice({
            id,
            described,
            value,
            set,
            usual: words.usual,
            choices: (option.words ?? []).map((one) => [one, words.words[one] ?? one]),
          })
        : html`<input
            id=${id}
            inputmode=${option.kind === 'number' ? 'numeric' : 'text'}
            aria-describedby=${described}
            aria-invalid=${mistake === undefined ? 'false' : 'true'}
            .value=${value}
            @input=${(event: Event) => set(typed(event))}
          />`;
  return html`<div class="field">
    <label for=${id}>${label}</label>${hint}${field}
    <p class="slip" id="${id}-slip">${mistake === undefined ? nothing : words.expected(mistake)}</p>
  </div>`;
}

interface ChoiceField {
  readonly id: string;
  readonly described: string;
  readonly value: string;
  readonly set: (written: string) => void;
  readonly usual: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
}

const drawChoice = ({ id, described, value, set, usual, choices }: ChoiceField): TemplateResult =>
  html`<select id=${id} aria-describedby=${described} @change=${(event: Event) => set(typed(event))}>
    <option value="" ?selected=${value === ''}>${usual}</option>
    ${choices.map(([written, name]) => html`<option value=${written} ?selected=${value === written}>${name}</option>`)}
  </select>`;

/** Those that the campaign has words in, and the chosen one. What is no language has no name, and `Intl` throws at it. */
function languagesOf({ subject }: Bench, chosen: string): (readonly [string, string])[] {
  const known = subject.kind === 'found' ? subject.found.languages : [];
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  const tags = [...known, chosen].flatMap((written) => languageTag(written) ?? []);
  return [...new Set(tags)].map((tag) => [tag, names.of(tag) ?? tag]);
}

/** What it does, and what may be written where that is a list of words. Words to choose from speak for themselves. */
function hintOf({ kind, meaning, words: known = [] }: Option): string {
  if (kind === 'word') return '';
  return kind === 'words' ? sentence(`${meaning}: ${known.join(' ')}`) : sentence(meaning);
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
