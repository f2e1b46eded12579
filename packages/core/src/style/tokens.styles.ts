import { css } from 'lit';

/**
 * The family's tokens. A partner sets one and every element follows; each rule reads
 * part variable -> element variable -> family token -> literal.
 *
 * @cssprop --solidarity-accent - Buttons, the line under links, the bar. Default: a deep blue.
 * @cssprop --solidarity-on-accent - Text on the accent. Default: black or white, whichever stands out.
 * @cssprop --solidarity-surface - Behind the form.
 * @cssprop --solidarity-text - Text.
 * @cssprop --solidarity-muted - Quieter text.
 * @cssprop --solidarity-line - Borders of fields.
 * @cssprop --solidarity-danger - Where something is missing or went wrong.
 * @cssprop --solidarity-focus - The ring round what has the focus.
 * @cssprop --solidarity-radius - How round corners are.
 * @cssprop --solidarity-space - The step that all distances are made of.
 * @cssprop --solidarity-font - Typeface. Default: the page's.
 * @cssprop --solidarity-font-size - Size of running text. Default: 16 px at the reader's own setting.
 */
export const tokens = css`
  .root {
    --_accent: var(--solidarity-accent, #0b5394);
    --_on-accent: var(--solidarity-on-accent, #fff);
    --_surface: var(--solidarity-surface, #fff);
    --_text: var(--solidarity-text, #1b1c1e);
    --_muted: var(--solidarity-muted, #55585d);
    --_line: var(--solidarity-line, #83878e);
    --_danger: var(--solidarity-danger, #b3171c);
    --_focus: var(--solidarity-focus, var(--_accent));
    --_radius: var(--solidarity-radius, 6px);
    --_space: var(--solidarity-space, 16px);
  }
  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_accent: var(--solidarity-accent, light-dark(#0b5394, #8cc4ff));
      --_on-accent: var(--solidarity-on-accent, light-dark(#fff, #06223d));
      --_surface: var(--solidarity-surface, light-dark(#fff, #1d1f23));
      --_text: var(--solidarity-text, light-dark(#1b1c1e, #f0f1f3));
      --_muted: var(--solidarity-muted, light-dark(#55585d, #b4b8bf));
      --_line: var(--solidarity-line, light-dark(#83878e, #868b94));
      --_danger: var(--solidarity-danger, light-dark(#b3171c, #ff9d9a));
    }
  }
  /* A partner sets one colour: text on it is black or white, whichever stands out. */
  @supports (color: oklch(from red l c h)) {
    .root {
      --_on-accent: var(--solidarity-on-accent, oklch(from var(--_accent) clamp(0, (0.6 - l) * 1000, 1) 0 0));
    }
  }
`;
