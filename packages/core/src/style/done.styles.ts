import type { CSSResult } from 'lit';
import type { Drawing } from '../done/drawing.js';

/** What only a visitor who fills in and sends will see; it comes with the second module. */
export const doneStyles = ({ css }: Pick<Drawing, 'css'>): CSSResult => css`
  .slip:empty,
  .hint:empty {
    display: none;
  }
  .slip {
    display: block;
    color: var(--_danger);
    font-weight: 600;
    margin-block-start: calc(var(--_space) / 4);
  }
  .hint {
    display: block;
    color: var(--_muted);
    margin-block-start: calc(var(--_space) / 4);
  }
  button.quiet {
    border-color: currentColor;
    background: transparent;
    color: inherit;
  }
  button.link {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 400;
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.2em;
  }
  [aria-invalid='true']:not([type='checkbox']) {
    padding: 9px 11px;
    border: 2px solid var(--_danger);
  }
  .notice ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
