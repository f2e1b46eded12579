import { css } from 'lit';

export const petitionStyles = css`
  .card {
    border-radius: var(--solidarity-petition-radius, calc(var(--_radius) * 2));
    background: var(--solidarity-petition-surface, var(--_surface));
  }
`;
