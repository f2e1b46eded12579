import { addressOf, paths } from '@solidarity/contract';
import type { TemplateResult } from 'lit';
import type { Sheet, SheetHost, SheetPhase } from '../../share/index.js';
import { say, type Words } from '../../words/say.js';
import type { Bench } from './bench.js';

/** The ways to share, after a thank-you: the same that stand in an element of their own, brought when they are near. */
export class Sharing {
  readonly #bench: Bench;
  #phase: SheetPhase = { name: 'ready' };
  #sheet: Sheet | undefined;
  #isBegun = false;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** Brings them, if they are not here or on their way. */
  begin(): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    void this.#open();
  }

  /** Until they have come, and where they do not, the plain address. */
  draw(words: Words): TemplateResult {
    this.begin();
    const { html, nothing } = this.#bench;
    const page = this.#bench.campaign()?.page;
    return this.#sheet?.draw(words) ?? html`${page ? html`<p><a href=${page}>${page}</a></p>` : nothing}`;
  }

  async #open(): Promise<void> {
    const bench = this.#bench;
    try {
      const { openSheet, nextSheet } = await bench.parts.share();
      const host: SheetHost = {
        ...bench,
        say,
        asked: () => this.#asked,
        phase: () => this.#phase,
        happened: (happening) => {
          this.#phase = nextSheet(this.#phase, happening);
          bench.redraw();
        },
        code: () => bench.parts.code(),
      };
      this.#sheet = openSheet(host);
      bench.adopt([this.#sheet.styles]);
      bench.redraw();
    } catch {
      this.#isBegun = false;
    }
  }

  get #asked(): ReturnType<SheetHost['asked']> {
    const { campaign, isTest, partner, source } = this.#bench;
    const { about, backend, campaign: id = '' } = source() ?? {};
    return {
      campaign: id,
      countedAt: backend && about === 'campaign' && !isTest() ? addressOf(backend, paths.shares, { id }) : undefined,
      partner: partner(),
      found: campaign(),
    };
  }
}
