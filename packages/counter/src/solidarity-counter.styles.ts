import { css } from 'lit';

export const counterStyles = css`
  .root {
    color: var(--solidarity-counter-text, inherit);
  }
  p {
    margin: 0;
  }
  .people {
    font-size: var(--solidarity-counter-size, 1.25em);
    line-height: 1.4;
  }
  strong {
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    color: var(--solidarity-counter-number, inherit);
  }
  progress {
    appearance: none;
    display: block;
    width: 100%;
    height: 12px;
    margin-block: 8px 4px;
    border: 0;
    border-radius: 6px;
    overflow: hidden;
    print-color-adjust: exact;
    background: var(--solidarity-counter-track, color-mix(in srgb, currentColor 18%, transparent));
    color: var(--solidarity-counter-bar, var(--_accent));
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    border-radius: 6px;
    background: currentColor;
  }
  progress::-moz-progress-bar {
    border-radius: 6px;
    background: currentColor;
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
      background: Canvas;
      color: Highlight;
      forced-color-adjust: none;
    }
  }
  .small {
    font-size: 0.875em;
  }
`;
