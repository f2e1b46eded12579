import { subjectOf } from '@solidarity/contract/subject-of';
import { html, nothing, type TemplateResult } from 'lit';
import { subjectWords as words } from '../words/subject.js';
import type { Bench } from './bench.js';
import type { Choice } from './choice.js';
import { drawInput } from './draw-input.js';
import type { SubjectState } from './subject-check.js';

/** What is told of a subject, and how the page hears what was done about it. */
export interface Asking extends Pick<Bench, 'subject' | 'askAgain'> {
  readonly choice: Pick<Choice, 'element'>;
  choose(part: Partial<Choice>): void;
}

/** Step two: which campaign or list, held against the backend while it is typed. */
export function drawSubject(bench: Bench): TemplateResult {
  const { title, label } = words[subjectOf[bench.choice.element]];
  return html`<section class="step">
    <h2>${title}</h2>
    ${drawAsked(bench, 'subject', label, bench.choice.subject)}
  </section>`;
}

/** A field for the id of a campaign or a list, and what was found by it. */
export function drawAsked(asking: Asking, id: string, label: string, written: string): TemplateResult {
  const { choice, subject, choose } = asking;
  return html`<label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${words[subjectOf[choice.element]].hint}</p>
    ${drawInput({
      id,
      described: `${id}-hint ${id}-state`,
      isWrong: isMistake(subject),
      written,
      set: (typed) => choose({ subject: typed }),
    })}
    <div id="${id}-state" class="answer ${subject.kind}" role="status">${drawState(asking)}</div>`;
}

const isMistake = ({ kind }: SubjectState): boolean => ['unknown', 'elsewhere', 'no-id', 'no-letter', 'is-letter'].includes(kind);

/** What was found, or why nothing was, and what would mend it. */
function drawState({ subject, choice, choose, askAgain }: Asking): TemplateResult | string | typeof nothing {
  const about = subjectOf[choice.element];
  switch (subject.kind) {
    case 'empty':
      return nothing;
    case 'checking':
      return words.checking;
    case 'found':
      return drawFound(subject.found);
    case 'unknown':
      return html`<p>${words.unknown(subject.id, about)}</p>`;
    case 'unreachable':
      return drawOffer(words.unreachable, words.again, askAgain);
    case 'no-letter':
      return drawOffer(words.noLetter(subject.id), words.take.petition, () => choose({ element: 'petition' }));
    case 'is-letter':
      return drawOffer(words.isLetter(subject.id), words.take.letter, () => choose({ element: 'letter' }));
    case 'elsewhere':
      return html`<p>${subject.isBackend ? words.otherBackend(subject.origin) : words.otherSite(subject.origin)}</p>`;
    case 'no-id': {
      const { suggestion } = subject;
      return suggestion === undefined
        ? html`<p>${words.noId}</p>`
        : drawOffer(words.noId, words.meant(suggestion), () => choose({ subject: suggestion }));
    }
  }
}

/** What is wrong, and a button that mends it. */
const drawOffer = (said: string, offered: string, take: () => void): TemplateResult =>
  html`<p>${said}</p>
    <button type="button" class="quiet" @click=${take}>${offered}</button>`;

function drawFound(found: Extract<SubjectState, { kind: 'found' }>['found']): TemplateResult {
  const { title, organisation, language, people, state } = found;
  return html`<p>
      ${words.found} <strong lang=${language}><bdi>${title}</bdi></strong> ${organisation === '' ? nothing : words.by(organisation)}
    </p>
    ${!people ? nothing : html`<p>${words.people(new Intl.NumberFormat('en').format(people), people === 1)}</p>`}
    ${words.states[state] === undefined ? nothing : html`<p>${words.states[state]}</p>`}`;
}
