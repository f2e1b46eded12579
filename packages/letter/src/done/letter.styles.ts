import type { Bench } from '@solidarity/core/done';
import type { CSSResult } from 'lit';

/** What only somebody who writes will see. */
export const writingStyles = ({ css }: Pick<Bench, 'css'>): CSSResult => css`
  h3 {
    margin: 0 0 calc(var(--_space) / 2);
    font-size: 1.25em;
    line-height: 1.3;
  }
  .targets,
  .prompts {
    display: grid;
    gap: 8px;
    margin-block-end: var(--_space);
  }
  .prompts p {
    margin: 0;
  }
  .prompts button {
    min-height: 44px;
    padding: 8px 14px;
    font-weight: 400;
    text-align: start;
  }
  .target {
    margin: 0;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .target:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .target label strong,
  .target label span {
    display: block;
  }
  input[type='radio'] {
    width: 24px;
    min-height: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .sheet {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--solidarity-letter-paper, var(--_surface));
  }
  .locked {
    white-space: pre-wrap;
    margin: 0;
    padding: 10px 12px;
    color: var(--_muted);
  }
  .sheet textarea {
    border-width: 1px 0;
    border-radius: 0;
  }
`;
