import { css } from 'lit';
import { formStyles } from '../style/form.styles.js';

/** A form and the card round it, alike in every element that asks for something. */
export const actionStyles = [
  formStyles,
  css`
    .card {
      padding: clamp(16px, 5cqi, 32px);
    }
    h2 {
      margin: 0 0 var(--_space);
      font-size: 1.5em;
      line-height: 1.25;
      text-wrap: balance;
    }
    p {
      margin: 0 0 var(--_space);
    }
    form > :last-child {
      margin-block-end: 0;
    }
    .small {
      font-size: 0.875em;
      color: var(--_muted);
    }
    .ribbon {
      padding: 6px 12px;
      border-radius: var(--_radius);
      background: #ffe08a;
      color: #3a2c00;
      font-weight: 600;
      outline: 1px solid transparent; /* drawn where colours are forced */
    }
  `,
];
