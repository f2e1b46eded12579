import type { css, html, nothing } from 'lit';

/** Lit, handed in: the second module draws with what the tag already carries. */
export interface Drawing {
  readonly html: typeof html;
  readonly css: typeof css;
  readonly nothing: typeof nothing;
}
