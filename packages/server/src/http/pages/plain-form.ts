import { addressOf, directionOf, paths } from '@solidarity/contract';
import { markup, type Markup } from '../../rules/markup.js';
import type { PageContext } from './campaign-page.js';
import { plainFields } from './plain-fields.js';
import { wordsIn } from '../../words/languages.js';

/** The form that signs where no script runs: the same fields and consents as the element's. */
export function plainForm(page: PageContext): Markup {
  const { campaign, language } = page;
  const { sign } = wordsIn(language).openPage;
  return markup`<form class="plain" method="post" action="${addressOf('..', paths.signatures, { id: campaign.id })}"${foreign(page)}>
<h2>${sign}</h2>
${plainFields(page)}<p><button>${campaign.words.button ?? sign}</button></p>
</form>`;
}

/** Our own words may be in another language than the campaign's. */
export const foreign = ({ campaign, language }: PageContext): Markup | false =>
  language !== campaign.language && markup` lang="${language}" dir="${directionOf(language)}"`;
