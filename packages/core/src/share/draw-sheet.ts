import type { Network } from '@solidarity/contract';
import type { TemplateResult } from 'lit';
import type { Drawing } from '../done/drawing.js';
import type { say, Words } from '../words/say.js';
import { drawCode } from './draw-code.js';
import { intentAddress } from './intent-address.js';
import { intents } from './intents.js';
import type { SheetPhase } from './sheet-phase.js';
import { messageFor } from './message-for.js';
import type { ShareFacts } from './read-asked.js';

/** What the element lends, so that it is not carried twice. */
export interface SheetDrawing extends Drawing {
  readonly say: typeof say;
}

/** What a visitor can do. */
export interface SheetActions {
  /** A way to share was chosen. */
  chosen(network: Network): void;
  openDeviceSheet(data: ShareData): Promise<void>;
  copy(field: HTMLInputElement): Promise<void>;
  toggleCode(): Promise<void>;
}

/** What is said of a phase, aloud too. */
const said = { copied: 'copied', selected: 'selected', 'code-missing': 'codeMissing' } as const;

export function drawSheet(
  drawing: SheetDrawing,
  facts: ShareFacts,
  phase: SheetPhase,
  actions: SheetActions,
  words: Words,
): TemplateResult {
  const { html, nothing, say } = drawing;
  const shown = facts.networks;
  const { title, text, link } = messageFor('sheet', facts);
  const data: ShareData = { title, text, url: link };
  const news = phase.name === 'ready' || phase.name === 'code' ? undefined : said[phase.name];
  return html`<div class="sheet">
    ${text === title ? nothing : html`<p class="told" part="text" dir="auto">${text}</p>`}
    ${
      shown.includes('sheet') && isTakenByDevice(data)
        ? html`<button class="main" part="button" type="button" @click=${() => actions.openDeviceSheet(data)}>
            ${say(words, 'share')}
          </button>`
        : nothing
    }
    <ul part="networks" aria-label=${say(words, 'shareBy')}>
      ${shown.map((network) => (network === 'qr' ? drawCodeButton(drawing, phase, actions, words) : drawLink(drawing, network, facts, actions, words)))}
    </ul>
    ${phase.name === 'code' ? drawCode(drawing, phase.code, facts, words) : nothing}
    ${shown.includes('copy') ? drawCopy(drawing, messageFor('copy', facts).link, actions, words) : nothing}
    <p part="news" role="status">${news ? say(words, news) : nothing}</p>
    ${facts.countedAt === undefined ? nothing : html`<p class="small" part="note">${say(words, 'shareCounted')}</p>`}
  </div>`;
}

/** A frame may have no right to open the device's sheet; some browsers have none. */
const isTakenByDevice = (data: ShareData): boolean =>
  typeof navigator.share === 'function' && (typeof navigator.canShare !== 'function' || navigator.canShare(data));

function drawLink({ html, nothing, say }: SheetDrawing, network: Network, facts: ShareFacts, { chosen }: SheetActions, words: Words) {
  const address = intentAddress(network, messageFor(network, facts));
  if (!address) return nothing;
  const name = intents[network]?.name ?? say(words, network === 'sms' ? 'bySms' : 'byEmail');
  // The wheel of a mouse opens a link too.
  const pressed = ({ button }: MouseEvent) => button === 1 && chosen(network);
  return html`<li>
    <a
      part="network"
      href=${address}
      target=${address.startsWith('https:') ? '_blank' : nothing}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      @click=${() => chosen(network)}
      @auxclick=${pressed}
      >${name}</a
    >
  </li>`;
}

function drawCopy({ html, say }: SheetDrawing, link: string, { copy }: SheetActions, words: Words): TemplateResult {
  const press = ({ currentTarget }: Event) => {
    const field = (currentTarget as Element).previousElementSibling;
    return field instanceof HTMLInputElement && copy(field);
  };
  return html`<div class="copy">
    <input id="link" part="input" readonly dir="ltr" aria-label=${say(words, 'linkHere')} .value=${link} />
    <button part="quiet" type="button" @click=${press}>${say(words, 'copyLink')}</button>
  </div>`;
}

const drawCodeButton = ({ html, say }: SheetDrawing, { name }: SheetPhase, { toggleCode }: SheetActions, words: Words): TemplateResult =>
  html`<li>
    <button part="network" type="button" aria-expanded=${name === 'code'} @click=${toggleCode}>${say(words, 'code')}</button>
  </li>`;
