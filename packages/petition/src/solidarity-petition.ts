import { ActionElement, drawn, formatDay, quoted, say, warnBuilder, type ShownCampaign, type Words } from '@solidarity/core';
import type { OpenAction } from '@solidarity/core/done';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { parts } from './parts.js';
import { petitionStyles } from './solidarity-petition.styles.js';

/**
 * A petition to sign. A visitor sees a short form, and afterwards what happens next.
 *
 * @tag solidarity-petition
 * @slot - The fallback: a link or a plain form that works without scripts. It shows until the element can.
 * @slot heading - In place of the heading.
 * @slot next - The next thing to ask for, shown after signing.
 * @fires solidarity-ready - The form can be sent. Detail: campaign.
 * @fires solidarity-submit - Before anything is sent; can be cancelled. Detail: campaign.
 * @fires solidarity-signed - A signature was taken. Detail: campaign, state.
 * @fires solidarity-shared - A visitor chose a way to share. Detail: campaign, network.
 * @fires solidarity-error - The visitor was told of a failure. Detail: campaign, fault.
 * @csspart root - All of it.
 * @csspart card - The box round everything.
 * @csspart heading - The heading.
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
 * @csspart after - What is shown when the form has done its work.
 * @csspart news - What became of a button that was pressed.
 * @csspart delivered - To whom, and when, it was handed in.
 * @csspart privacy - The link to how data is used.
 * @csspart over - What is said before a campaign opens, and after it has closed.
 * @csspart follow-up - The link to what happened next.
 * @csspart text - What is shared.
 * @csspart networks - The list of ways to share.
 * @csspart network - A way to share.
 * @csspart code - The QR code, with its link to save it.
 * @csspart note - What is counted.
 * @csspart ribbon - The sign that it is a test.
 * @cssprop --solidarity-petition-surface - Behind this element. Default: --solidarity-surface.
 * @cssprop --solidarity-petition-radius - Its corners.
 * @cssprop --solidarity-button-surface - The button. Default: --solidarity-accent.
 * @cssprop --solidarity-button-text - The button's text. Default: --solidarity-on-accent.
 * @cssprop --solidarity-button-radius - The button's corners.
 * @cssprop --solidarity-field-surface - Inside a field.
 * @cssprop --solidarity-field-line - A field's border.
 * @cssprop --solidarity-field-radius - A field's corners.
 * @cssstate loading unavailable unknown ready slip sending offline slow refused busy broken check-your-mail counted share upcoming paused closed won - The phase.
 * @cssstate delivered - It was handed in.
 * @cssstate test - It is tried out, and nothing is counted.
 * @cssstate fitted - The room that the page reserved, and that it does not need, was given back.
 */
export class SolidarityPetition extends ActionElement {
  static override styles = [...ActionElement.styles, petitionStyles];
  static override properties = { ...ActionElement.properties, day: { state: true } };

  /** The day on which the campaign was delivered, once it is formatted in a language. */
  declare protected day: string | undefined;

  protected override get says() {
    return { heading: 'heading', button: 'sign' } as const;
  }

  protected override get phaseName(): string {
    return super.phaseName + (this.found?.delivered ? ' delivered' : '');
  }

  protected override async bring(): Promise<OpenAction> {
    return (await parts.petition()).signing;
  }

  protected override came(campaign: ShownCampaign): void {
    if (campaign.letter) {
      warnBuilder(this, `campaign: expected a petition, got ${quoted(campaign.id)}, which is a letter: use solidarity-letter`);
      this.phase = { name: 'unknown' };
      return;
    }
    super.came(campaign);
  }

  /** A campaign can have been delivered and still be open: why signing is worth it all the same. */
  protected override drawBelow(words: Words): TemplateResult | undefined {
    const { day, found } = this;
    if (!day || !found?.delivered || found.state !== 'open') return undefined;
    const to = found.words.deliveredTo;
    return html`<p class="small" part="delivered">
      ${say(words, to ? 'deliveredTo' : 'delivered', { to: to ?? '', day })} ${say(words, 'deliveredOpen')}
    </p>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('found') || changed.has('words')) void this.#sayDay();
  }

  /** The first day that a page formats costs a slow phone a long task: it comes after the form is on screen. */
  async #sayDay(): Promise<void> {
    await drawn();
    const { found, words } = this;
    if (found?.delivered && found.state === 'open' && words) this.day = formatDay(found.delivered.on, words.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-petition': SolidarityPetition;
  }
}
