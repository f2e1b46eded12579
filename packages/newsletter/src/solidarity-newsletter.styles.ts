import { css } from 'lit';

export const newsletterStyles = css`
  .card {
    border-radius: var(--solidarity-newsletter-radius, calc(var(--_radius) * 2));
    background: var(--solidarity-newsletter-surface, var(--_surface));
  }
  fieldset {
    min-width: 0;
    margin: 0 0 var(--_space);
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: calc(var(--_space) / 2);
    padding: 0;
    font-weight: 600;
  }
  fieldset .choice {
    margin-block-end: calc(var(--_space) / 2);
  }
  .language {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .language label {
    margin: 0;
  }
  .language select {
    width: auto;
    max-width: 100%;
  }
`;
