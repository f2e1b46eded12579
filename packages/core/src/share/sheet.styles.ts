import type { CSSResult } from 'lit';
import type { Drawing } from '../done/drawing.js';

/** On top of what every form looks like. */
export const sheetStyles = ({ css }: Pick<Drawing, 'css'>): CSSResult => css`
  @media print {
    .sheet {
      display: none;
    }
  }
  .sheet:not(:last-child) {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .told {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_accent);
  }
  .sheet ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(96px, 1fr));
    gap: 8px;
    margin: 0 0 var(--_space);
    padding: 0;
    list-style: none;
  }
  .sheet li > *,
  .copy button {
    display: flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    width: 100%;
    height: 100%;
    min-height: 48px;
    padding: 8px 4px;
    border: 1px solid transparent;
    border-radius: var(--solidarity-button-radius, var(--_radius));
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    color: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }
  .sheet li > :hover,
  .copy button:hover,
  .sheet [aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    text-decoration: none;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .copy input {
    flex: 9 1 220px;
    width: 0;
    text-overflow: ellipsis;
  }
  .copy button {
    flex: 1 0 auto;
    width: auto;
    padding-inline: 20px;
    border-color: currentColor;
    background: none;
  }
  .sheet [role='status'],
  .sheet .small {
    margin: 0;
  }
  .sheet [role='status']:not(:empty),
  .sheet .small {
    margin-block-start: 12px;
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 20px;
    margin-block-end: var(--_space);
  }
  .code a {
    padding-block: 10px;
  }
  .code svg {
    width: min(100%, 240px);
    border-radius: var(--_radius);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
`;
