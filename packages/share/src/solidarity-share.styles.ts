import { css } from 'lit';

export const shareStyles = css`
  .card {
    border-radius: var(--solidarity-share-radius, calc(var(--_radius) * 2));
    background: var(--solidarity-share-surface, var(--_surface));
  }
  /* There is nothing to press on paper. */
  @media print {
    :host {
      display: none !important;
    }
  }
`;
