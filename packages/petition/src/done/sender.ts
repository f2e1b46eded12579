import type { Campaign, Slip } from '@solidarity/contract';
import type { Fault } from '@solidarity/core';
import type { Bench } from './bench.js';
import { controlSlips, valuesOf } from './form-values.js';

/** Milliseconds after which a visitor is told that it takes longer than usual. */
const longAfter = 6_000;

/** Judges and sends what stands in the form. One key a filled form: it stays through retries and goes with an edit. */
export class Sender {
  readonly #bench: Bench;
  #key: string | undefined;
  /** Of the signature that a mail was sent for; it is all that is kept of it. */
  #signedKey: string | undefined;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** The visitor changed something: what is sent next is another signature, with a key of its own. */
  renewKey(): void {
    this.#key = undefined;
  }

  /** Judges one control that was left. */
  check(control: string): void {
    const campaign = this.#bench.campaign();
    const form = this.#bench.find<HTMLFormElement>('form');
    if (!form || !campaign) return;
    const judged = this.#bench.done.checkSignature(valuesOf(this.#bench.done, form, campaign), campaign);
    const slips = 'slips' in judged ? this.#atControls(judged.slips, campaign) : [];
    this.#bench.happened({ type: 'checked', control, slip: slips.find(({ name }) => name === control) });
  }

  /** Sends what stands in the form. The element has said `sent` already, at the moment of the click. */
  async send(): Promise<void> {
    const { done } = this.#bench;
    const [campaign, source] = [this.#bench.campaign(), this.#bench.source()];
    const form = this.#bench.find<HTMLFormElement>('form');
    if (!form || !campaign || !source) return this.#bench.happened({ type: 'stopped' });
    const input = { ...valuesOf(done, form, campaign), ...this.#bench.circumstances(), element: done.version };
    const judged = this.#bench.done.checkSignature(input, campaign);
    if ('slips' in judged) return this.#slipped(judged.slips, campaign);
    if (!this.#bench.element.dispatchEvent(new done.SolidaritySubmitEvent(source.campaign)))
      return this.#bench.happened({ type: 'stopped' });
    const key = (this.#key ??= done.newKey());
    const long = setTimeout(() => this.#bench.happened({ type: 'took-long' }), longAfter);
    const waiting = (seconds: number) => this.#bench.happened({ type: 'waited', seconds });
    const outcome = await done.sendSignature(input, { ...source, key, waiting });
    clearTimeout(long);
    if (outcome.kind === 'slips') return this.#slipped(outcome.slips, campaign);
    if (outcome.kind === 'failed') return this.#failed(outcome.fault, source.campaign);
    this.#key = undefined;
    this.#signedKey = key;
    this.#bench.happened({ type: 'accepted', receipt: outcome.receipt });
    this.#bench.element.dispatchEvent(new done.SolidaritySignedEvent(source.campaign, outcome.receipt.state));
  }

  async askForMail(): Promise<void> {
    const source = this.#bench.source();
    if (!source || !this.#signedKey) return;
    this.#bench.happened({ type: 'mail-asked' });
    const outcome = await this.#bench.done.askForMail({ ...source, key: this.#signedKey });
    this.#bench.happened({ type: outcome.kind === 'receipt' ? 'mail-sent' : 'mail-failed' });
  }

  #slipped(slips: readonly Slip[], campaign: Campaign): void {
    const found = this.#atControls(slips, campaign).filter(({ name }) => this.#bench.find(`#${CSS.escape(name)}`));
    // What a visitor cannot mend is not theirs to mend.
    if (found.length === 0) return this.#failed('refused', campaign.id);
    this.#bench.happened({ type: 'slipped', slips: found });
  }

  #atControls(slips: readonly Slip[], campaign: Campaign) {
    const words = this.#bench.words();
    return words ? controlSlips(this.#bench.done, slips, campaign, this.#bench.done.fullWords(words)) : [];
  }

  #failed(fault: Fault, campaign: string): void {
    // A refusal is an answer: the next try is another one, say where the key was used for the same form in another language.
    if (fault === 'refused') this.#key = undefined;
    this.#bench.happened({ type: 'failed', fault });
    this.#bench.element.dispatchEvent(new this.#bench.done.SolidarityErrorEvent(campaign, fault));
  }
}
