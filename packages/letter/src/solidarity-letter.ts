import { ActionElement, isAfter, isOver, quoted, warnBuilder, type ShownCampaign, type Words } from '@solidarity/core';
import type { OpenAction } from '@solidarity/core/done';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { LetterDesk } from './desk.js';
import { findForm } from './find-form.js';
import { parts } from './parts.js';
import { asks, isFinding, showsForm, start, type Step } from './phase.js';
import { letterStyles } from './solidarity-letter.styles.js';

/**
 * A letter to those who decide. A visitor finds whom to write to, makes the letter their own, reads it with their name under it,
 * and hands it over by whichever way fits.
 *
 * @tag solidarity-letter
 * @slot - The fallback: a link that works without scripts. It shows until the element can, and where nobody can be found.
 * @slot heading - In place of the heading.
 * @slot next - The next thing to ask for, shown after sending.
 * @fires solidarity-ready - Targets can be looked for. Detail: campaign.
 * @fires solidarity-submit - Before the letter is handed over; can be cancelled. Detail: campaign.
 * @fires solidarity-letter-sent - The writer says it is sent, or the backend took it. Detail: campaign, channel.
 * @fires solidarity-shared - A visitor chose a way to share. Detail: campaign, network.
 * @fires solidarity-error - The visitor was told of a failure. Detail: campaign, fault.
 * @csspart root - All of it.
 * @csspart card - The box round everything.
 * @csspart heading - The heading.
 * @csspart step - The heading of a step.
 * @csspart form - The form.
 * @csspart field - A label with its control.
 * @csspart label - A field's label.
 * @csspart optional - That a field may stay empty.
 * @csspart input - A field's control.
 * @csspart choice - A tick box with its text.
 * @csspart slip - What is missing or wrong, at its field.
 * @csspart hint - What might be meant, at its field.
 * @csspart button - The main button.
 * @csspart quiet - A button beside the main one.
 * @csspart link - A button that reads as a link.
 * @csspart summary - What is missing, after the button was pressed.
 * @csspart fault - What went wrong on the way.
 * @csspart progress - What is said while something is waited for.
 * @csspart target - Somebody to write to.
 * @csspart locked - What of the letter cannot be changed.
 * @csspart own-words - How many words are the writer's own.
 * @csspart prompt - A question to begin with.
 * @csspart paper - The letter as it will be read.
 * @csspart way - A way to hand it over.
 * @csspart yes - The button that says it was sent, beside `button`.
 * @csspart after - What is shown when the form has done its work.
 * @csspart news - What became of a button that was pressed.
 * @csspart privacy - The link to how data is used.
 * @csspart over - What is said before a campaign opens, and after it has closed.
 * @csspart follow-up - The link to what happened next.
 * @csspart text - What is shared.
 * @csspart networks - The list of ways to share.
 * @csspart network - A way to share.
 * @csspart code - The QR code, with its link to save it.
 * @csspart note - What is counted.
 * @csspart ribbon - The sign that it is a test.
 * @cssprop --solidarity-letter-surface - Behind this element. Default: --solidarity-surface.
 * @cssprop --solidarity-letter-radius - Its corners.
 * @cssprop --solidarity-letter-paper - Behind the letter itself.
 * @cssprop --solidarity-button-surface - The button. Default: --solidarity-accent.
 * @cssprop --solidarity-button-text - The button's text. Default: --solidarity-on-accent.
 * @cssprop --solidarity-button-radius - The button's corners.
 * @cssprop --solidarity-field-surface - Inside a field.
 * @cssprop --solidarity-field-line - A field's border.
 * @cssprop --solidarity-field-radius - A field's corners.
 * @cssstate loading unavailable unknown find looking none down areas choose write you preview hand-over asked slip sending offline slow refused busy broken check-your-mail counted share upcoming paused closed won - The phase.
 * @cssstate test - It is tried out, and nothing is counted.
 * @cssstate fitted - The room that the page reserved, and that it does not need, was given back.
 */
export class SolidarityLetter extends ActionElement {
  static override styles = [...ActionElement.styles, letterStyles];
  static override properties = { ...ActionElement.properties, step: { state: true } };

  declare protected step: Step;

  #campaign: ShownCampaign | undefined;
  /** What the form asks now, out of the campaign in whatever language it comes. */
  #formOf = findForm;
  #focusNext = false;

  readonly #desk: LetterDesk = {
    step: () => this.step,
    move: (step) => {
      this.step = step;
      if (isFinding(step)) this.#ask(findForm);
    },
    campaign: () => this.#campaign,
    ask: (formOf) => this.#ask(formOf),
    press: (event) => this.link.press(event),
  };

  constructor() {
    super();
    this.step = start;
  }

  protected override get says() {
    return { heading: 'writeLetter', button: 'findTargets', busy: this.step.name === 'hand-over' ? 'sending' : 'looking' } as const;
  }

  /** Nothing is asked until it is known what: a postcode, a country, or a name out of a list. */
  protected override get usual() {
    return [];
  }

  protected override get phaseName(): string {
    const { name } = this.phase;
    if (name === 'ready') return this.step.name;
    return name === 'sending' && isFinding(this.step) ? 'looking' : name;
  }

  protected override async bring(): Promise<OpenAction> {
    const { openLetter } = await parts.letter();
    return (bench, done) => openLetter(bench, done, this.#desk, parts);
  }

  protected override came(campaign: ShownCampaign): void {
    if (!campaign.letter) {
      warnBuilder(this, `campaign: expected a campaign that has a letter, got ${quoted(campaign.id)}, which has none`);
      this.phase = { name: 'unknown' };
      return;
    }
    if (this.#campaign && this.#campaign.id !== campaign.id) this.#desk.move(start);
    this.#campaign = campaign;
    super.came(this.#formOf(campaign));
  }

  protected override drawPhase(words: Words): TemplateResult {
    const { phase, step, link } = this;
    if (isAfter(phase) || isOver(phase)) return super.drawPhase(words);
    return html`${link.work?.instead()}
    ${phase.name === 'loading' || step.name === 'none' || step.name === 'down' ? html`<slot></slot>` : nothing}
    ${showsForm(step) ? html`<div ?hidden=${!asks(step)}>${super.drawPhase(words)}</div>` : nothing}`;
  }

  /** A step names its button in the words of the page. */
  protected override drawButton(words: Words): TemplateResult | string {
    return this.found?.words.button ?? super.drawButton(words);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The button of a step says it in the words of the page.
    if (changed.has('words')) this.#ask(this.#formOf);
    const before = changed.get('phase') as typeof this.phase | undefined;
    // What is missing, and another address, are mended where they are asked.
    if (before && (this.phase.name === 'slip' || isAfter(before)) && !isAfter(this.phase)) {
      if ('byHand' in this.step) this.step = { name: 'you', byHand: this.step.byHand };
    }
  }

  /** The focus follows to the heading of a step, once it is there, or back to the question that comes first. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('step') && changed.get('step') !== undefined) this.#focusNext = true;
    const place = this.step.name === 'find' ? '.field :is(input, select), .main' : '#step';
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(place);
    if (!target) return;
    this.#focusNext = false;
    if (this.phase.name !== 'slip') target.focus();
  }

  #ask(formOf: typeof findForm): void {
    this.#formOf = formOf;
    if (this.#campaign) this.found = formOf(this.#campaign);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-letter': SolidarityLetter;
  }
}
