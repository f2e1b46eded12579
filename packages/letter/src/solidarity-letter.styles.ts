import { css } from 'lit';

export const letterStyles = css`
  .card {
    border-radius: var(--solidarity-letter-radius, calc(var(--_radius) * 2));
    background: var(--solidarity-letter-surface, var(--_surface));
  }
`;
