import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyingWords as words } from '../words/copying.js';

/** What can be copied, by the id of the text area that shows it; `link` is the address of the page itself. */
export type Copied = 'snippet' | 'script' | 'stylesheet' | 'preset' | 'link';

export interface Told {
  readonly what: Copied;
  readonly text: string;
}

/** Copies, and says what became of it. Where a browser does not allow it, the text is selected, or shown. */
export class Copying implements ReactiveController {
  told: Told | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.forget();
  }

  /** What was said is about something that has changed since. */
  forget(): void {
    this.told = undefined;
    this.#host.requestUpdate();
  }

  async copy(what: Copied, text: string, rich?: string): Promise<void> {
    // Said again, a live region speaks only if it was silent in between.
    this.forget();
    const isCopied = await write(text, rich);
    this.told = {
      what,
      text: isCopied ? (what === 'link' ? words.linkCopied : words.copied) : what === 'link' ? text : words.selectedOnly,
    };
    if (!isCopied) this.#host.querySelector<HTMLTextAreaElement>(`textarea#${what}`)?.select();
    this.#host.requestUpdate();
  }
}

/** Plain text, and beside it `rich` as HTML for programs that take no source. Says whether the browser allowed it. */
async function write(text: string, rich: string | undefined): Promise<boolean> {
  try {
    if (rich === undefined || !('ClipboardItem' in window)) await navigator.clipboard.writeText(text);
    else {
      const parts = Object.entries({ 'text/plain': text, 'text/html': rich });
      const blobs = Object.fromEntries(parts.map(([type, part]) => [type, new Blob([part], { type })]));
      await navigator.clipboard.write([new ClipboardItem(blobs)]);
    }
    return true;
  } catch {
    return false;
  }
}
