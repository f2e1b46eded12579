import { html, type TemplateResult } from 'lit';
import { drawAsked, type Asking } from '../page/draw-subject.js';
import type { SubjectState } from '../page/subject-check.js';
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
  const asking: Asking = {
    subject,
    askAgain,
    choice: { element: about === 'list' ? 'newsletter' : 'counter' },
    choose: ({ subject: meant = '' }) => choose({ [about]: meant }),
  };
  return html`<div class="field">${drawAsked(asking, about, label, look[about])}</div>`;
}
