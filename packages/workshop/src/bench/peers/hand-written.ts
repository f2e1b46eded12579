import { countryCodes } from '@solidarity/contract';
import { petitionCss } from './petition-css.js';
import { consents, countries, countSentence, fields, send, slipOf, words, type Answers } from './petition-words.js';

/** The floor: what somebody writes who needs this one form, in English, on one page, and no library. */
const label = (name: string, text: string, isOptional = false) =>
  `<label for="${name}">${text}${isOptional ? `<span class="optional">${words.optional}</span>` : ''}</label>`;
const note = (name: string) => `<span class="slip" id="${name}-note"></span>`;

function draw(box: HTMLElement): void {
  box.innerHTML = `<style>${petitionCss}</style><div class="petition"><h2>${words.heading}</h2><p class="count"></p><form novalidate>
${fields
  .map(
    ({ name, type, autocomplete }) =>
      `<div class="field">${label(name, words[name])}<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" aria-required="true" aria-describedby="${name}-note">${note(name)}</div>`,
  )
  .join('')}
<div class="field">${label('country', words.country, true)}<select id="country" name="country" autocomplete="country"><option value="">${words.choose}</option></select></div>
${consents
  .map(
    ({ purpose, text, required }) =>
      `<div class="choice"><input type="checkbox" id="consent-${purpose}" name="consent-${purpose}" aria-required="${required}" aria-describedby="consent-${purpose}-note"><label for="consent-${purpose}">${text}</label>${note(`consent-${purpose}`)}</div>`,
  )
  .join('')}
<button>${words.button}</button><p role="alert"></p><p class="small"><a href="/privacy">${words.privacy}</a></p></form></div>`;
}

function answersOf(form: HTMLFormElement): Answers {
  const answers: Record<string, string | boolean> = {};
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement) answers[control.name] = control.type === 'checkbox' ? control.checked : control.value;
    if (control instanceof HTMLSelectElement) answers[control.name] = control.value;
  }
  return answers;
}

function check(control: Element, form: HTMLFormElement): boolean {
  const slip = slipOf(control.id, answersOf(form));
  if (slip) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  const place = form.querySelector(`#${control.id}-note`);
  if (place) place.textContent = slip ?? '';
  return slip === undefined;
}

function fillCountries(select: HTMLSelectElement): void {
  if (select.options.length > 1) return;
  const options = document.createDocumentFragment();
  for (const { code, name } of countries(countryCodes.join(' '))) options.append(new Option(name, code));
  select.append(options);
}

async function submit(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const wrong = [...form.elements].filter((control) => control.id && !check(control, form));
  if (wrong.length > 0) return (wrong[0] as HTMLElement).focus();
  button.textContent = words.sending;
  try {
    await send(answersOf(form));
    const thanks = document.createElement('div');
    thanks.innerHTML = `<h2 tabindex="-1">${words.thanks}</h2><p>${words.counts}</p>`;
    form.replaceWith(thanks);
    thanks.querySelector('h2')?.focus();
  } catch {
    button.textContent = words.button;
    const alert = form.querySelector('[role=alert]');
    if (alert) alert.textContent = words.failed;
  }
}

function start(): void {
  const box = document.querySelector<HTMLElement>('[data-backend]');
  if (!box) return;
  draw(box);
  const form = box.querySelector('form');
  const button = box.querySelector('button');
  const select = box.querySelector('select');
  const count = box.querySelector('.count');
  if (!form || !button || !select || !count) return;
  const touched = new Set<Element>();
  select.addEventListener('focus', () => setTimeout(() => fillCountries(select)));
  form.addEventListener('input', ({ target }) => touched.add(target as Element));
  form.addEventListener('focusout', ({ target }) => touched.has(target as Element) && check(target as Element, form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(form, button);
  });
  countSentence().then(
    (sentence) => {
      count.textContent = sentence;
    },
    () => undefined,
  );
}

start();
