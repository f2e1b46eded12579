import type { TemplateResult } from 'lit';
import type { Code } from '../code/index.js';
import type { Words } from '../words/say.js';
import type { SheetDrawing } from './draw-sheet.js';
import { linkToShare } from './share-link.js';
import type { ShareFacts } from './read-asked.js';

/** Modules of white that a reader of codes needs all round. */
const quiet = 4;

/** Black on white whatever the page's colours are: not every reader takes the reverse. */
export function drawCode({ html, say }: SheetDrawing, { size, path }: Code, { campaign, url }: ShareFacts, words: Words): TemplateResult {
  const wide = size + 2 * quiet;
  const box = `${-quiet} ${-quiet} ${wide} ${wide}`;
  const file = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${wide * 10}" height="${wide * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M-${quiet}-${quiet}h${wide}v${wide}h-${wide}z"/><path d="${path}"/></svg>`;
  return html`<div class="code" part="code">
    <svg viewBox=${box} role="img" aria-label=${say(words, 'codeAlt', { link: linkToShare(url) })} shape-rendering="crispEdges">
      <path d=${path}></path>
    </svg>
    <a download="${campaign}.svg" href="data:image/svg+xml,${encodeURIComponent(file)}">${say(words, 'codeSave')}</a>
  </div>`;
}
