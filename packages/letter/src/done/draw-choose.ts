import type { Target } from '@solidarity/contract';
import type { Words } from '@solidarity/core';
import { record } from '@solidarity/core/read-values';
import type { TemplateResult } from 'lit';
import { describe } from './describe.js';
import type { Letter } from './letter.js';

/** Names at once; more are reached by searching. */
const shownAtOnce = 40;
/** A shorter list is read faster than searched. */
const searchedFrom = 12;

/** Who can be written to, with a reason beside each who cannot. */
export function drawChoose(letter: Letter, isMissing: boolean, words: Words): TemplateResult {
  const { bench, done, found } = letter;
  const { html, nothing } = bench;
  const { targets = [], selection, source } = found ?? {};
  const looked = letter.search.trim().toLocaleLowerCase(words.language);
  const fitting = targets.filter((target) => looked === '' || describe(target).toLocaleLowerCase(words.language).includes(looked));
  const near = fitting.slice(0, shownAtOnce);
  // Who is chosen stays in sight, whatever is searched for, and nobody moves: the box under a finger is still that person's.
  const shown = targets.filter((target) => near.includes(target) || letter.chosen.includes(target));
  const hidden = fitting.length - shownAtOnce;
  const isWhole = record(letter.campaign.letter)['find'] === 'list';
  const goOn = () => letter.happen({ type: 'chose', somebody: letter.chosen.length > 0 });
  return html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'chooseTitle')}</h3>
    ${selection === 'several' ? html`<p class="small">${done.say(words, 'chooseSome')}</p>` : nothing}
    ${targets.length > searchedFrom ? drawSearch(letter, words) : nothing}
    <div class="targets" role="group" aria-labelledby="step">${shown.map((target) => drawTarget(letter, target, words))}</div>
    ${hidden > 0 ? html`<p class="small" role="status">${done.say(words, 'moreTargets', { n: hidden })}</p>` : nothing}
    <div role="alert">${isMissing ? html`<div class="notice" part="fault"><p>${done.say(words, 'chooseMissing')}</p></div>` : nothing}</div>
    <button class="main" part="button" type="button" @click=${goOn}>${done.say(words, 'goOn')}</button>
    ${isWhole && targets.some(({ contactable }) => contactable) ? nothing : drawElsewhere(letter, words)}
    ${source?.name ? html`<p class="small">${sourceOf(letter, source, words)}</p>` : nothing}`;
}

function drawSearch(letter: Letter, words: Words): TemplateResult {
  const { bench, done } = letter;
  const search = ({ target }: Event) => {
    letter.search = (target as HTMLInputElement).value;
    bench.redraw();
  };
  return bench.html`<div class="field" part="field">
    <label part="label" for="search">${done.say(words, 'searchTargets')}</label>
    <input part="input" id="search" type="search" autocomplete="off" dir="auto" @input=${search} />
  </div>`;
}

function drawTarget(letter: Letter, target: Target, words: Words): TemplateResult {
  const { bench, done, found } = letter;
  const { html, nothing } = bench;
  const { id, name, role, area, contactable, reason, page } = target;
  const isOne = found?.selection !== 'several';
  const choose = ({ target: box }: Event) => {
    const others = isOne ? [] : letter.chosen.filter((one) => one.id !== id);
    letter.chosen = (box as HTMLInputElement).checked ? [...others, target] : others;
    bench.redraw();
  };
  return html`<div class="choice target" part="target">
    <input
      type=${isOne ? 'radio' : 'checkbox'}
      name="target"
      id=${`target-${id}`}
      .checked=${letter.chosen.some((one) => one.id === id)}
      ?disabled=${!contactable}
      @change=${choose}
    />
    <label for=${`target-${id}`} dir="auto"
      ><strong>${name}</strong><span class="small">${[role, area].filter(Boolean).join(', ')}</span></label
    >
    ${
      contactable
        ? nothing
        : html`<span class="notes small"
            >${reason ? done.say(words, `reason.${reason}`) : nothing}
            ${page ? html`<a href=${page} target="_blank" rel="noopener">${done.say(words, 'targetPage')}</a>` : nothing}</span
          >`
    }
  </div>`;
}

/** One of these is the writer's; the answer of the lookup could not say which. */
export function drawAreas(letter: Letter, words: Words): TemplateResult {
  const { bench, done, found } = letter;
  return bench.html`<h3 id="step" part="step" tabindex="-1">${done.say(words, 'areasTitle')}</h3>
    <div class="targets">
      ${found?.areas?.map(
        ({ id, name }) =>
          bench.html`<button class="quiet" part="target" type="button" dir="auto" @click=${() => void letter.lookUp({ area: id })}>${name}</button>`,
      )}
    </div>
    <p part="progress" role="status">${letter.isLooking ? `${done.say(words, 'looking')}…` : bench.nothing}</p>
    ${drawElsewhere(letter, words)}`;
}

/** Where nobody of these is meant, or can be written to: the question once more. */
const drawElsewhere = (letter: Letter, words: Words) =>
  letter.bench.html`<p>
    <button class="link" part="link" type="button" @click=${() => letter.happen({ type: 'went-back', to: 'find' })}>${letter.done.say(words, 'change')}</button>
  </p>`;

/** Nobody is there, or nobody knows: what to do instead, and the question once more below. */
export function drawNobody(letter: Letter, why: 'none' | 'down', words: Words): TemplateResult {
  const { bench, done } = letter;
  const { page } = letter.campaign;
  return bench.html`<div class="notice" id="step" part="fault" tabindex="-1" role="group" aria-labelledby="step-title">
    <p id="step-title"><strong>${done.say(words, `${why}Title`)}</strong></p>
    <p>${done.say(words, `${why}Text`)}</p>
    ${page ? bench.html`<p><a href=${page}>${done.say(words, 'letterPage')}</a></p>` : bench.nothing}
  </div>`;
}

const sourceOf = ({ done }: Letter, { name, date }: { name: string; date?: string | undefined }, words: Words) =>
  date ? done.say(words, 'sourceOn', { name, day: done.formatDay(date, words.language) }) : done.say(words, 'source', { name });
