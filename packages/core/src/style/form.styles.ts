import { css } from 'lit';

/** Fields, choices and buttons, alike in every element that asks something. */
export const formStyles = css`
  .field {
    display: block;
    margin-block-end: var(--_space);
  }
  @container (min-width: 440px) {
    .givenName,
    .familyName {
      float: inline-start;
      width: calc(50% - var(--_space) / 2);
    }
    .familyName {
      float: inline-end;
    }
    .familyName + .field {
      clear: both;
    }
  }
  label {
    display: block;
    font-weight: 600;
    margin-block-end: calc(var(--_space) / 4);
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  input:not([type='checkbox']),
  select,
  textarea {
    display: block;
    width: 100%;
    min-height: 48px;
    margin: 0;
    padding: 10px 12px;
    border: 1px solid var(--solidarity-field-line, var(--_line));
    border-radius: var(--solidarity-field-radius, var(--_radius));
    background: var(--solidarity-field-surface, var(--_surface));
    color: inherit;
    font: inherit;
    line-height: 1.4;
  }
  textarea {
    min-height: 96px;
    resize: vertical;
  }
  .choice {
    display: grid;
    grid-template-columns: 24px 1fr;
    column-gap: 12px;
    margin-block-end: var(--_space);
  }
  .choice label {
    font-weight: 400;
    margin: 0;
  }
  .choice .notes {
    grid-column: 2;
  }
  input[type='checkbox'] {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  button {
    min-height: 48px;
    padding: 10px 20px;
    border: 1px solid transparent;
    border-radius: var(--solidarity-button-radius, var(--_radius));
    background: var(--solidarity-button-surface, var(--_accent));
    color: var(--solidarity-button-text, var(--_on-accent));
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline 2px;
  }
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.75;
  }
  button.main {
    width: 100%;
    margin-block-end: var(--_space);
    min-height: 56px;
    font-size: 1.125em;
  }
  .notice {
    margin-block-end: var(--_space);
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-inline-start: 4px solid var(--_danger);
    background: color-mix(in srgb, var(--_danger) 8%, var(--_surface));
  }
  .notice p {
    margin: 0;
  }
`;
