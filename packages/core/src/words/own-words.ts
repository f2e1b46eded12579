import type { html, TemplateResult } from 'lit';
import type { Words } from './say.js';

/**
 * Words of a campaign's own, marked with their language where that is not the one around them: a screen reader changes its voice, and
 * marks stand at the right end of what is written the other way.
 */
export const drawOwn = (draw: typeof html, text: string, { own }: Words): TemplateResult | string =>
  own ? draw`<bdi lang=${own}>${text}</bdi>` : text;
