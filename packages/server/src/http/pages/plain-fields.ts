import { countryCodes, type Campaign, type Consent, type Field, type KnownField } from '@solidarity/contract';
import { markup, type Markup } from '../../rules/markup.js';
import type { PageContext } from './campaign-page.js';
import { wordsIn } from '../../words/languages.js';

/** How the fields that every backend knows are asked for. */
const attributes: Readonly<Record<Exclude<KnownField, 'country' | 'comment' | 'hideName'>, Markup>> = {
  givenName: markup`autocomplete="given-name" maxlength="200"`,
  familyName: markup`autocomplete="family-name" maxlength="200"`,
  email: markup`type="email" autocomplete="email" inputmode="email" maxlength="320"`,
  postcode: markup`autocomplete="postal-code" maxlength="32"`,
  phone: markup`type="tel" autocomplete="tel" inputmode="tel" maxlength="64"`,
};

/** Nobody sees it; a robot that fills in whatever there is gives itself away. */
const trap = markup`<div class="more" aria-hidden="true"><input name="note" tabindex="-1" autocomplete="off"></div>\n`;

/** What a campaign asks, and what it asks to agree to: names and values as the backend's form door takes them. */
export const plainFields = (page: PageContext): Markup =>
  markup`<input type="hidden" name="language" value="${page.campaign.language}">
${page.campaign.fields.map((field) => markup`${fieldOf(field, page)}\n`)}${page.campaign.consents.map((consent) => markup`${consentOf(consent, page.campaign)}\n`)}${trap}`;

function fieldOf(field: Field, { words, language, campaign }: PageContext): Markup {
  const { name, required, kind, maxLength } = field;
  const { notNeeded, mailed } = wordsIn(language).openPage;
  const text = markup`<span dir="auto">${field.label ?? words.fields[name] ?? name.slice(2)}${!required && markup` <small>(${notNeeded})</small>`}</span>`;
  const must = required && markup` required`;
  if (name === 'hideName' || kind === 'tick')
    return markup`<p class="tick"><label><input type="checkbox" name="${name}"${must}> ${text}</label></p>`;
  if (name === 'country' || field.options) {
    const options = field.options ?? countriesIn(language);
    return markup`<p><label>${text} <select name="${name}"${must}${name === 'country' && markup` autocomplete="country"`}><option value=""></option>${options.map(({ value, label }) => markup`<option value="${value}">${label}</option>`)}</select></label></p>`;
  }
  if (name === 'comment' || kind === 'long')
    return markup`<p><label>${text} <textarea name="${name}" rows="4" dir="auto" maxlength="${maxLength ?? 2000}"${must}></textarea></label></p>`;
  const known = Object.entries(attributes).find(([one]) => one === name)?.[1] ?? markup`maxlength="${maxLength ?? 200}"`;
  const why = name === 'email' && campaign.confirmation === 'mail' && markup` <small>${mailed}</small>`;
  return markup`<p><label>${text} <input name="${name}" ${known}${name !== 'email' && markup` dir="auto"`}${must}>${why}</label></p>`;
}

/** Unticked: who agrees, ticks. The value names the exact text that is shown. */
const consentOf = ({ purpose, textId, version, required, text }: Consent, { language }: Campaign): Markup =>
  markup`<p class="tick"><label lang="${language}"><input type="checkbox" name="consent-${purpose}" value="${textId}@${version}"${required && markup` required`}> <span dir="auto">${text}</span></label></p>`;

const countriesByLanguage = new Map<string, readonly { readonly value: string; readonly label: string }[]>();

function countriesIn(language: string): readonly { readonly value: string; readonly label: string }[] {
  const known = countriesByLanguage.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  const countries = countryCodes.map((value) => ({ value, label: names.of(value) ?? value }));
  countries.sort((one, other) => compare(one.label, other.label));
  countriesByLanguage.set(language, countries);
  return countries;
}
