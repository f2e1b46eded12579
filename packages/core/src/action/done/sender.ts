import type { Slip } from '@solidarity/contract';
import type { ShownCampaign } from '../../campaign/shown-campaign.js';
import type { Fault } from '../../backend/faults.js';
import { newKey } from '../../done/new-key.js';
import { send } from '../../done/send.js';
import { SolidarityErrorEvent, SolidaritySubmitEvent } from '../../events.js';
import type { Action } from './action.js';
import type { Bench } from './bench.js';
import { circumstancesOf, controlSlips, valuesOf } from './form-values.js';
import type { Proving } from './proving.js';

/** Milliseconds after which a visitor is told that it takes longer than usual. */
const longAfter = 6_000;

/** Judges and sends what stands in the form. One key a filled form: it stays through retries and goes with an edit. */
export class Sender {
  readonly #bench: Bench;
  readonly #action: Action;
  readonly #proving: Proving;
  #key: string | undefined;
  /** Of the form that a mail was sent for; it is all that is kept of it. */
  #sentKey: string | undefined;
  /** What was proven for a key: with the key it stays, since what is sent again must be the same. */
  #proven: { readonly key: string; readonly proof: string | undefined } | undefined;

  constructor(bench: Bench, action: Action, proving: Proving) {
    this.#bench = bench;
    this.#action = action;
    this.#proving = proving;
  }

  /** The visitor changed something: what is sent next is another form, with a key of its own. */
  renewKey(): void {
    this.#key = undefined;
  }

  /** Judges one control that was left. */
  check(control: string): void {
    const filled = this.#read();
    if (!filled) return;
    const slips = this.#atControls(this.#action.judge(filled.input, filled.campaign), filled.campaign);
    this.#bench.happened({ type: 'checked', control, slip: slips.find(({ name }) => name === control) });
  }

  /** Sends what stands in the form. The element has said `sent` already, at the moment of the click. */
  async send(): Promise<void> {
    const { element, happened } = this.#bench;
    const filled = this.#read();
    if (!filled) return happened({ type: 'stopped' });
    const { input, campaign, source } = filled;
    const judged = this.#action.judge(input, campaign);
    if (judged.length > 0) return this.#slipped(judged, campaign);
    if (this.#action.before && (await this.#action.before(input))) return happened({ type: 'stopped' });
    if (!element.dispatchEvent(new SolidaritySubmitEvent(source.campaign))) return happened({ type: 'stopped' });
    const key = (this.#key ??= newKey());
    const long = setTimeout(() => happened({ type: 'took-long' }), longAfter);
    const waiting = (seconds: number) => happened({ type: 'waited', seconds });
    if (this.#proven?.key !== key) this.#proven = { key, proof: await this.#proving.take() };
    const outcome = await send(this.#action.routes.send, { ...input, proof: this.#proven.proof }, { ...source, key, waiting });
    clearTimeout(long);
    if (outcome.kind === 'slips') return this.#slipped(outcome.slips, campaign);
    if (outcome.kind === 'failed') return this.#failed(outcome.fault, source.campaign);
    this.#key = undefined;
    this.#sentKey = key;
    happened({ type: 'accepted', receipt: outcome.receipt });
    element.dispatchEvent(this.#action.taken(source.campaign, outcome.receipt.state));
  }

  /** The key names what was sent: nothing personal is needed, or kept, to ask for its mail once more. */
  async askForMail(): Promise<void> {
    const { happened, source: from } = this.#bench;
    const source = from();
    if (!source || !this.#sentKey) return;
    happened({ type: 'mail-asked' });
    const outcome = await send(this.#action.routes.mail, {}, { ...source, key: this.#sentKey });
    happened({ type: outcome.kind === 'receipt' ? 'mail-sent' : 'mail-failed' });
  }

  /** What stands in the form now, ready to be judged; nothing of it is kept. */
  #read() {
    const [campaign, source] = [this.#bench.campaign(), this.#bench.source()];
    const form = this.#bench.find<HTMLFormElement>('form');
    if (!form || !campaign || !source) return undefined;
    const input = { ...valuesOf(form, campaign), ...circumstancesOf(this.#bench, campaign) };
    return { input: this.#action.input?.(input) ?? input, campaign, source };
  }

  #slipped(slips: readonly Slip[], campaign: ShownCampaign): void {
    const found = this.#atControls(slips, campaign).filter(({ name }) => this.#bench.find(`#${CSS.escape(name)}`));
    // What a visitor cannot mend is not theirs to mend.
    if (found.length === 0) return this.#failed('refused', campaign.id);
    this.#bench.happened({ type: 'slipped', slips: found });
  }

  #atControls(slips: readonly Slip[], campaign: ShownCampaign) {
    const words = this.#bench.words();
    return words ? controlSlips(slips, campaign, words) : [];
  }

  #failed(fault: Fault, campaign: string): void {
    // A refusal is an answer: the next try is another one, say where the key was used for the same form in another language.
    if (fault === 'refused') this.#key = undefined;
    this.#bench.happened({ type: 'failed', fault });
    this.#bench.element.dispatchEvent(new SolidarityErrorEvent(campaign, fault));
  }
}
