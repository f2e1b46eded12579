import type { ShownCampaign } from './shown-campaign.js';
import type { ReactiveControllerHost } from 'lit';
import { faultOf, type Fault } from '../backend/faults.js';
import { Lifetime } from '../element/lifetime.js';
import type { About, Source } from '../element/solidarity-element.js';
import { loadCampaign } from './load-campaign.js';

/** What an element is told about its campaign. */
export interface CampaignListener {
  /** Where to ask; `undefined` where the builder has not said. */
  source(): Source | undefined;
  came(campaign: ShownCampaign): void;
  /** The backend does not know it: the builder's mistake, so nobody asks again. */
  unknown(): void;
  missed(fault: Fault): void;
}

/** Milliseconds before each further try. */
const pauses = [2_000, 8_000, 30_000];

/** Brings an element its campaign, and brings it again when the attributes or the language change. */
export class CampaignController<Host extends ReactiveControllerHost & Element> extends Lifetime<Host> {
  readonly #listener: CampaignListener;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;

  constructor(host: Host, listener: CampaignListener) {
    super(host);
    this.#listener = listener;
  }

  protected override begin(signal: AbortSignal): void {
    this.#asked = '';
    window.addEventListener('online', () => this.again(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  hostUpdate(): void {
    const source = this.signal && this.#listener.source();
    const wanted = source ? `${source.about} ${source.backend} ${source.campaign} ${source.language}` : '';
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    this.#tries = 0;
    if (source) void this.#ask(wanted);
  }

  /** Asks at once, if the last answer was a failure. */
  again(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    void this.#ask(this.#asked);
  }

  async #ask(wanted: string): Promise<void> {
    this.#timer = undefined;
    const [about = '', backend = '', campaign = '', language = ''] = wanted.split(' ');
    const signal = this.signal;
    const isLate = () => signal?.aborted || wanted !== this.#asked;
    try {
      const found = await loadCampaign(about as About, backend, campaign, language);
      if (!isLate()) this.#listener.came(found);
    } catch (error) {
      if (isLate()) return;
      const { fault, status } = faultOf(error);
      if (status === 404) return this.#listener.unknown();
      this.#listener.missed(fault);
      const pause = pauses[this.#tries++];
      this.#timer = setTimeout(() => void this.#ask(wanted), pause ?? 120_000);
    }
  }
}
