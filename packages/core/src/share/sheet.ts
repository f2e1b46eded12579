import type { Network } from '@solidarity/contract';
import type { CSSResult, TemplateResult } from 'lit';
import type * as Code from '../code/index.js';
import { SolidaritySharedEvent } from '../events.js';
import { enShare } from '../words/en-share.js';
import type { Words } from '../words/say.js';
import { copyText } from './copy-text.js';
import { countShare } from './count-share.js';
import { drawSheet, type SheetActions, type SheetDrawing } from './draw-sheet.js';
import type { SheetHappening, SheetPhase } from './sheet-phase.js';
import { sheetStyles } from './sheet.styles.js';
import { messageFor } from './message-for.js';
import { readAsked, type ShareAsked } from './read-asked.js';

/** The element that shows the ways to share. */
export interface SheetHost extends SheetDrawing {
  readonly element: HTMLElement;
  asked(): ShareAsked;
  /** Tells the builder of a mistake. */
  warn(mistake: string): void;
  phase(): SheetPhase;
  happened(happening: SheetHappening): void;
  /** Brings what draws QR codes. */
  code(): Promise<Pick<typeof Code, 'codeOf'>>;
}

/** The ways to share: the device's own sheet where it has one, a link for each network, the link itself, a QR code. */
export interface Sheet {
  readonly styles: CSSResult;
  /** Where nobody wrote another. */
  heading(words: Words): string;
  draw(words: Words): TemplateResult;
}

export function openSheet(host: SheetHost): Sheet {
  const facts = () => readAsked(host.asked(), host.warn);
  const chosen = (network: Network) => {
    const { campaign, countedAt } = host.asked();
    host.element.dispatchEvent(new SolidaritySharedEvent(campaign, network));
    if (countedAt !== undefined) countShare(countedAt, network);
  };
  const actions: SheetActions = {
    chosen,
    async openDeviceSheet(data) {
      try {
        await navigator.share(data);
        chosen('sheet');
      } catch {
        // A visitor who closes it again has done nothing wrong.
      }
    },
    async copy(field) {
      chosen('copy');
      host.happened({ type: (await copyText(field)) ? 'copied' : 'not-copied' });
    },
    async toggleCode() {
      if (host.phase().name === 'code') return host.happened({ type: 'code-closed' });
      chosen('qr');
      try {
        const { codeOf } = await host.code();
        host.happened({ type: 'code-came', code: codeOf(messageFor('qr', facts()).link) });
      } catch {
        host.happened({ type: 'code-missed' });
      }
    },
  };
  return {
    styles: sheetStyles(host),
    heading: (words) => host.say(fullWords(words), 'shareTitle'),
    draw: (words) => drawSheet(host, facts(), host.phase(), actions, fullWords(words)),
  };
}

/** The words of a place with those for sharing, in English where the language has not got them. */
const fullWords = (words: Words): Words => ({ ...words, catalogue: { ...enShare, ...words.catalogue } });
