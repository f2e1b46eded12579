import { html, type TemplateResult } from 'lit';

/** One of a few words, all of them seen. */
export function drawSwitch<Word extends string>(
  name: string,
  label: string,
  all: readonly Word[],
  names: Readonly<Record<Word, string>>,
  chosen: Word,
  choose: (word: Word) => void,
): TemplateResult {
  return html`<fieldset class="switch">
    <legend>${label}</legend>
    ${all.map(
      (word) =>
        html`<label
          ><input type="radio" name=${name} value=${word} .checked=${chosen === word} @change=${() => choose(word)} /><span
            >${names[word]}</span
          ></label
        >`,
    )}
  </fieldset>`;
}
