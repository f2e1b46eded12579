import type { CSSResult } from 'lit';
import type { Drawing } from '../../done/drawing.js';
import { doneStyles } from '../../style/done.styles.js';

export const workStyles = ({ css }: Pick<Drawing, 'css'>): CSSResult[] => [
  doneStyles({ css }),
  css`
    /* The height that a page reserved was the form's; what stands now is shorter, and the visitor made it so. */
    :host(:state(check-your-mail)),
    :host(:state(counted)),
    :host(:state(subscribed)),
    :host(:state(share)) {
      min-height: 0 !important;
    }
    [tabindex='-1']:focus-visible {
      outline: none;
    }
    .large {
      font-size: 1.25em;
      font-weight: 600;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 12px 20px;
    }
    [role='status']:not(:empty, :has(.unseen)) {
      margin-block-start: var(--_space);
    }
    .after > :last-child {
      margin-block-end: 0;
    }
  `,
];
