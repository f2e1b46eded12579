import { css } from 'lit';
import { tokens } from './tokens.styles.js';

/**
 * The inner root takes back all that a page's styles hand down, then asks for the few things that should come through:
 * the typeface and the colour scheme.
 */
export const baseStyles = [
  tokens,
  css`
    :host {
      display: block;
    }
    :host(:state(fitted)) {
      min-height: 0 !important;
    }
    :host([hidden]) {
      display: none;
    }
    .root {
      all: initial;
      display: block;
      box-sizing: border-box;
      color-scheme: inherit;
      color: var(--_text);
      font-family: var(--solidarity-font, inherit);
      font-size: var(--solidarity-font-size, medium);
      line-height: 1.5;
      overflow-wrap: anywhere;
      container-type: inline-size;
      /* In a dialog, a float or a flexible row, which are as wide as their content, a container would have no width at all. */
      contain-intrinsic-inline-size: 240px;
    }
    .root[dir='rtl'] {
      direction: rtl;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    a {
      color: inherit;
      text-decoration: underline 2px var(--_accent);
      text-underline-offset: 0.2em;
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    /* On paper: black on white whatever the page set, no room kept, nothing to press. A bar keeps its colour. */
    @media print {
      :host {
        min-height: 0 !important;
      }
      .root {
        color-scheme: light;
      }
      .root :not(progress) {
        border-color: #000 !important;
        background: #fff !important;
        color: #000 !important;
      }
      button {
        display: none;
      }
    }
  `,
];
