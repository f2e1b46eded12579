import { addressOf, asksForName, letterLimits, paths, startingText, type CampaignLetter, type Target } from '@solidarity/contract';
import { markup, type Markup } from '../../rules/markup.js';
import type { PageContext } from './campaign-page.js';
import { plainFields } from './plain-fields.js';
import { foreign } from './plain-form.js';
import { wordsIn } from '../../words/languages.js';

/**
 * A letter where no script runs: a form, where the backend mails it and the page can name whom it goes to; else its text to copy,
 * which a visitor's own hand sends.
 */
export function plainLetter(page: PageContext, letter: CampaignLetter, targets: readonly Target[]): Markup {
  const mailed = letter.channels.includes('backend') ? targets.filter(({ contactable }) => contactable) : [];
  return mailed.length > 0 ? letterForm(page, letter, mailed) : letterText(page, letter, targets);
}

function letterForm(page: PageContext, letter: CampaignLetter, targets: readonly Target[]): Markup {
  const { campaign } = page;
  const { title, subject, body, send } = wordsIn(page.language).openPage.letter;
  const { about, opening, paragraphs, closing } = textsOf(letter);
  return markup`<form class="plain" method="post" action="${addressOf('..', paths.letters, { id: campaign.id })}"${foreign(page)}>
<h2>${title}</h2>
${recipients(page, letter, targets)}<p><label>${subject} <input name="subject" value="${about}" maxlength="${letterLimits.subject}" dir="auto" required></label></p>
<p class="said" dir="auto">${opening}</p>
<p><label>${body} <textarea name="body" rows="14" maxlength="${letterLimits.body}" dir="auto" required>${paragraphs.join('\n\n')}</textarea></label></p>
<p class="said" dir="auto">${closing}</p>
${plainFields(page)}<p><button>${campaign.words.button ?? send}</button></p>
</form>`;
}

/** None to choose from where the letter goes to all of them. */
function recipients({ language }: PageContext, { selection }: CampaignLetter, targets: readonly Target[]): Markup {
  const [only] = targets;
  if (selection === 'all') return markup`${targets.map(({ id }) => markup`<input type="hidden" name="targets" value="${id}">\n`)}`;
  if (targets.length === 1 && only)
    return markup`<p>${wordsIn(language).openPage.letter.to}: ${nameOf(only)}<input type="hidden" name="targets" value="${only.id}"></p>\n`;
  const type = selection === 'one' ? markup`type="radio" required` : markup`type="checkbox"`;
  const choices = targets.map(
    (target) => markup`<p class="tick"><label><input ${type} name="targets" value="${target.id}"> ${nameOf(target)}</label></p>\n`,
  );
  return markup`<fieldset><legend>${wordsIn(language).openPage.letter.to}</legend>\n${choices}</fieldset>\n`;
}

function letterText(page: PageContext, letter: CampaignLetter, targets: readonly Target[]): Markup {
  const { title, how, subject, to } = wordsIn(page.language).openPage.letter;
  const { about, opening, paragraphs, closing } = textsOf(letter);
  return markup`<div class="plain"${foreign(page)}>
<h2>${title}</h2>
<p>${how}</p>
<p>${subject}: <strong dir="auto">${about}</strong></p>
<blockquote lang="${page.campaign.language}" dir="auto">
${[opening, ...paragraphs, closing].map((text) => markup`<p class="said">${text}</p>\n`)}</blockquote>
${targets.length > 0 && markup`<h3>${to}</h3>\n<ul>\n${targets.map((target) => markup`<li>${addressLine(target, about)}</li>\n`)}</ul>\n`}</div>`;
}

/** As a writer first sees them who has chosen nobody yet; of each paragraph the first variant. */
function textsOf({ subjects: [subject = ''], opening, paragraphs, closing }: CampaignLetter) {
  const locked = (text: string): string => withoutWriter(startingText(text, []));
  return {
    about: startingText(subject, []),
    opening: locked(opening),
    paragraphs: paragraphs.map(([first = '']) => startingText(first, [])),
    closing: locked(closing),
  };
}

/** Where the writer's name and place will stand, once they are known. */
const withoutWriter = (text: string): string =>
  text.replace(/\{\{[^{}]*\}\}|\[([^[\]]+)\]/g, (whole: string, inside: string | undefined) =>
    inside === undefined || asksForName(inside) ? '…' : whole,
  );

function addressLine(target: Target, subject: string): Markup {
  const { email, page, contactable } = target;
  if (contactable && email !== undefined) {
    const address = `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
    return markup`${nameOf(target)}: <a href="${address}" dir="ltr">${email}</a>`;
  }
  return page === undefined ? nameOf(target) : markup`${nameOf(target)}: <a href="${page}" dir="ltr">${page}</a>`;
}

const nameOf = ({ name, role, area }: Target): Markup =>
  markup`<span dir="auto">${[name, role, area].filter((part) => part !== undefined).join(', ')}</span>`;
