import { topicPrefix } from '@solidarity/contract/topic-prefix';
import type { Field } from '@solidarity/contract';
import { ActionElement, drawField, drawn, drawOwn, say, type ShownCampaign, type Words } from '@solidarity/core';
import type { OpenAction } from '@solidarity/core/done';
import { html, nothing, type TemplateResult } from 'lit';
import { languageNames } from './language-names.js';
import { parts } from './parts.js';
import { newsletterStyles } from './solidarity-newsletter.styles.js';

const isTopic = ({ name }: Field): boolean => name.startsWith(topicPrefix);

/**
 * A list to subscribe to. A visitor leaves an address, and is on the list once the mail to it was answered.
 *
 * @tag solidarity-newsletter
 * @slot - The fallback: a link or a plain form that works without scripts. It shows until the element can.
 * @slot heading - In place of the heading.
 * @slot next - The next thing to ask for, shown after subscribing.
 * @fires solidarity-ready - The form can be sent. Detail: campaign, which holds the list's id.
 * @fires solidarity-submit - Before anything is sent; can be cancelled. Detail: campaign, which holds the list's id.
 * @fires solidarity-subscribed - A subscription was taken. Detail: list, state.
 * @fires solidarity-error - The visitor was told of a failure. Detail: campaign, which holds the list's id; fault.
 * @csspart root - All of it.
 * @csspart card - The box round everything.
 * @csspart heading - The heading.
 * @csspart intro - What comes by mail, and how often.
 * @csspart form - The form.
 * @csspart field - A label with its control.
 * @csspart label - A field's label.
 * @csspart optional - That a field may stay empty.
 * @csspart input - A field's control.
 * @csspart topics - The topics with their legend.
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
 * @csspart privacy - The link to how data is used.
 * @csspart ribbon - The sign that it is a test.
 * @cssprop --solidarity-newsletter-surface - Behind this element. Default: --solidarity-surface.
 * @cssprop --solidarity-newsletter-radius - Its corners.
 * @cssprop --solidarity-button-surface - The button. Default: --solidarity-accent.
 * @cssprop --solidarity-button-text - The button's text. Default: --solidarity-on-accent.
 * @cssprop --solidarity-button-radius - The button's corners.
 * @cssprop --solidarity-field-surface - Inside a field.
 * @cssprop --solidarity-field-line - A field's border.
 * @cssprop --solidarity-field-radius - A field's corners.
 * @cssstate loading unavailable unknown ready slip sending offline slow refused busy broken check-your-mail subscribed - The phase.
 * @cssstate test - It is tried out, and nothing is counted.
 * @cssstate fitted - The room that the page reserved, and that it does not need, was given back.
 */
export class SolidarityNewsletter extends ActionElement {
  static override styles = [...ActionElement.styles, newsletterStyles];
  static override properties = { ...ActionElement.properties, campaign: { attribute: 'list' }, tongues: { state: true } };

  /** The names of the list's languages, once they have been looked up. */
  declare protected tongues: ReadonlyMap<string, string> | undefined;

  protected override get about() {
    return 'list' as const;
  }

  protected override get says() {
    return { heading: 'newsletterHeading', button: 'subscribe' } as const;
  }

  protected override get usual(): readonly Field[] {
    return [{ name: 'email', required: true }];
  }

  protected override get fields(): readonly Field[] {
    return super.fields.filter((field) => !isTopic(field));
  }

  protected override get ownHeading(): string | undefined {
    return this.found?.words.title;
  }

  protected override get phaseName(): string {
    return this.phase.name === 'counted' ? 'subscribed' : super.phaseName;
  }

  protected override async bring(): Promise<OpenAction> {
    return (await parts.newsletter()).subscribing;
  }

  protected override came(list: ShownCampaign): void {
    super.came(list);
    if (list.languages.length > 1) void this.#nameLanguages(list.languages);
  }

  /** What comes by mail stands before the consent to it, and so does the language in which both are read. */
  protected override drawBetween(words: Words, list: ShownCampaign): TemplateResult {
    const topics = list.fields.filter(isTopic);
    const { work } = this.link;
    return html`
      ${list.words.intro ? html`<p class="small" part="intro"><bdi>${drawOwn(html, list.words.intro, words)}</bdi></p>` : nothing}
      ${
        topics.length > 0
          ? html`<fieldset part="topics">
              <legend part="label">${say(words, 'topics')} <span class="optional" part="optional">${say(words, 'optional')}</span></legend>
              ${topics.map((topic) => drawField(topic, words, work?.note(topic.name)))}
            </fieldset>`
          : nothing
      }
      ${list.languages.length > 1 ? this.#drawLanguages(words, list) : nothing}
    `;
  }

  #drawLanguages(words: Words, { language, languages }: ShownCampaign): TemplateResult {
    return html`<div class="field language" part="field">
      <label part="label" for="language">${say(words, 'language')}</label>
      <select part="input" id="language" name="language" autocomplete="off" @change=${this.#choose}>
        ${languages.map(
          (tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === language}>${this.tongues?.get(tag) ?? tag}</option>`,
        )}
      </select>
    </div>`;
  }

  /** What was agreed to are words in a language: in another one they wait to be read, and agreed to, again. */
  readonly #choose = (event: Event): void => {
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('[name^="consent-"]')) box.checked = false;
    this.speak((event.target as HTMLSelectElement).value);
  };

  /** The first names that a page looks up cost a slow phone a long task: they come after the form is on screen. */
  async #nameLanguages(languages: readonly string[]): Promise<void> {
    if (this.tongues) return;
    await drawn();
    this.tongues = languageNames(languages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-newsletter': SolidarityNewsletter;
  }
}
