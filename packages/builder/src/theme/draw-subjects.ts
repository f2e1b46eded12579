import { html, type TemplateResult } from 'lit';
import { drawState, isMistake } from '../page/draw-subject.js';
import type { SubjectState } from '../page/subject-check.js';
import { typed } from '../page/typed.js';
import { subjectWords } from '../words/subject.js';
import { themeWords } from '../words/theme.js';
import type { Table } from './table.js';

/** What is shown: a campaign, and a list where there is one. */
export const drawSubjects = (table: Table): TemplateResult =>
  html`<section class="step">
    <h2>${subjectWords.campaign.title}</h2>
    ${drawOne(table, 'campaign', table.campaign, subjectWords.campaign.label)}
    ${drawOne(table, 'list', table.list, themeWords.listOptional)}
  </section>`;

function drawOne({ look, choose, askAgain }: Table, about: 'campaign' | 'list', subject: SubjectState, label: string): TemplateResult {
  return html`<div class="field">
    <label for=${about}>${label}</label>
    <p class="hint" id="${about}-hint">${subjectWords[about].hint}</p>
    <input
      id=${about}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-describedby="${about}-hint ${about}-state"
      aria-invalid=${isMistake(subject) ? 'true' : 'false'}
      .value=${look[about]}
      @input=${(event: Event) => choose({ [about]: typed(event) })}
    />
    <div id="${about}-state" class="answer ${subject.kind}" role="status">
      ${drawState({
        subject,
        askAgain,
        choice: { element: about === 'list' ? 'newsletter' : 'counter' },
        choose: ({ subject: meant = '' }) => choose({ [about]: meant }),
      })}
    </div>
  </div>`;
}
