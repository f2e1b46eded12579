import { css } from 'lit';

/**
 * The family's tokens. A partner sets one and every element follows; each rule reads
 * part variable -> element variable -> family token -> the page's own design system -> literal.
 *
 * @cssprop --solidarity-accent - Buttons, the line under links, the bar. Default: the page's own, where it speaks Web Awesome, Shoelace, Material or WordPress; else a deep blue.
 * @cssprop --solidarity-on-accent - Text on the accent. Default: black or white, whichever stands out.
 * @cssprop --solidarity-surface - Behind the form. Default: the page's own, as the accent; else white, and near black in the dark.
 * @cssprop --solidarity-text - Text. Default: near black or near white, whichever stands out from the surface.
 * @cssprop --solidarity-muted - Quieter text. Default: between text and surface.
 * @cssprop --solidarity-line - Borders of fields. Default: between text and surface.
 * @cssprop --solidarity-danger - Where something is missing or went wrong. Default: a red that stands out from the surface.
 * @cssprop --solidarity-focus - The ring round what has the focus. Default: the accent.
 * @cssprop --solidarity-radius - How round corners are. Default: 6px.
 * @cssprop --solidarity-space - The step that all distances are made of. Default: 16px.
 * @cssprop --solidarity-font - Typeface. Default: the page's.
 * @cssprop --solidarity-font-size - Size of running text. Default: 16 px at the reader's own setting.
 */
export const tokens = css`
  .root {
    --_paper: #fff;
    --_blue: #0b5394;
    --_accent: var(
      --solidarity-accent,
      var(
        --wa-color-brand-fill-loud,
        var(--sl-color-primary-600, var(--md-sys-color-primary, var(--wp--preset--color--primary, var(--_blue))))
      )
    );
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
  /* A partner, or the page's own design, sets one colour: what stands on it follows, whether it is light or dark. */
  @supports (color: oklch(from light-dark(red, red) l c h)) {
    .root {
      --_paper: light-dark(#fff, #1d1f23);
      --_blue: light-dark(#0b5394, #8cc4ff);
      --_surface: var(
        --solidarity-surface,
        var(
          --wa-color-surface-default,
          var(--sl-panel-background-color, var(--md-sys-color-surface, var(--wp--preset--color--base, var(--_paper))))
        )
      );
      /* A surface that lets the page through counts as paper. */
      --_ground: color-mix(in srgb, var(--_surface) 99%, var(--_paper));
      /* Black or white, by the luminance at which both have a contrast of 4.5. */
      --_on-accent: var(
        --solidarity-on-accent,
        color(from var(--_accent) xyz clamp(0, (0.18 - y) * 1e4, 0.9505) clamp(0, (0.18 - y) * 1e4, 1) clamp(0, (0.18 - y) * 1e4, 1.089))
      );
      --_text: var(
        --solidarity-text,
        oklch(from var(--_ground) clamp(min(0.23, l - 0.56), (0.56 - l) * 1e6, 1 - (0.56 - l) * 0.1) 0.004 270 / 1)
      );
      --_muted: var(--solidarity-muted, color-mix(in srgb, var(--_text) 74%, var(--_ground)));
      --_line: var(--solidarity-line, color-mix(in srgb, var(--_text) 54%, var(--_ground)));
      --_danger: var(
        --solidarity-danger,
        oklch(from var(--_ground) clamp(min(0.48, (l - 0.56) * 1.2), (0.56 - l) * 1e6, max(0.8, 1 - (0.56 - l) * 0.6)) 0.17 25 / 1)
      );
    }
  }
`;
