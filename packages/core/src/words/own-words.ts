import type { html, TemplateResult } from 'lit';
import type { Words } from './say.js';

/** Words of a campaign's own, marked with their language where that is not the one around them: a screen reader changes its voice. */
export const drawOwn = (draw: typeof html, text: string, { own }: Words): TemplateResult | string =>
  own ? draw`<span lang=${own}>${text}</span>` : text;
