import { html, type TemplateResult } from 'lit';

/** A step in which one of a few is taken, each on a card that says what it is. */
export const drawCards = <Word extends string>(
  title: string,
  name: string,
  all: readonly Word[],
  says: (word: Word) => string | TemplateResult,
  chosen: Word | undefined,
  choose: (word: Word) => void,
): TemplateResult =>
  html`<fieldset class="step">
    <legend><h2>${title}</h2></legend>
    <div class="cards">
      ${all.map(
        (word) =>
          html`<label class="card"
            ><input type="radio" name=${name} value=${word} .checked=${chosen === word} @change=${() => choose(word)} /><span
              >${says(word)}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;

/** A name, and below it what is meant. */
export const twoLines = ([name, meaning]: readonly [string, string]): TemplateResult =>
  html`<strong>${name}</strong><small>${meaning}</small>`;
