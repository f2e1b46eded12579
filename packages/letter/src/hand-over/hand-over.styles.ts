import type { Bench } from '@solidarity/core/done';
import type { CSSResult } from 'lit';

/** What only somebody who has written will see. */
export const handOverStyles = ({ css }: Pick<Bench, 'css'>): CSSResult => css`
  .letter {
    margin-block-end: var(--_space);
    padding: clamp(16px, 5cqi, 40px);
    box-shadow: 0 1px 6px color-mix(in srgb, var(--_text) 14%, transparent);
  }
  .letter > :last-child {
    margin: 0;
  }
  .lines {
    white-space: pre-wrap;
  }
  .way {
    display: grid;
    gap: 4px;
  }
  a.button,
  .ways button.quiet {
    display: block;
    min-height: 48px;
    padding: 10px 20px;
    border: 1px solid currentColor;
    border-radius: var(--solidarity-button-radius, var(--_radius));
    font-weight: 700;
    text-align: center;
    text-decoration: none;
  }
  .ways .main {
    margin: 0;
  }
  @container (min-width: 520px) {
    .ways {
      grid-template-columns: 1fr 1fr;
    }
    .ways .main {
      grid-column: 1 / -1;
    }
  }
  label textarea {
    font-weight: 400;
  }
  iframe.paper {
    position: absolute;
    width: 0;
    height: 0;
    border: 0;
    visibility: hidden;
  }
`;
