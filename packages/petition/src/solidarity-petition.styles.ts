import { formStyles } from '@solidarity/core';
import { css } from 'lit';

export const petitionStyles = [
  formStyles,
  css`
    .card {
      padding: clamp(16px, 5cqi, 32px);
      border-radius: var(--solidarity-petition-radius, calc(var(--_radius) * 2));
      background: var(--solidarity-petition-surface, var(--_surface));
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
    }
  `,
];
