import { openPaths, type Counts, type Target } from '@solidarity/contract';
import { languageName } from '../../rules/language.js';
import { markup, type Markup, type Part } from '../../rules/markup.js';
import { filled, type PageContext } from './campaign-page.js';
import { foreign, plainForm } from './plain-form.js';
import { plainLetter } from './plain-letter.js';
import { wordsIn } from '../../words/languages.js';
import { counted } from './counted.js';

/** What a campaign's page shows. */
export interface CampaignView {
  readonly page: PageContext;
  /** Undefined where they cannot be read: the page is worth having without them. */
  readonly counts: Counts | undefined;
  /** Who a letter may go to, where the campaign shows the whole list. */
  readonly targets: readonly Target[];
  /** Its own address, without a query. */
  readonly address: string;
  /** The organisation's own page about it. */
  readonly elsewhere: string | undefined;
}

/** A campaign as a page by itself: what it is about, how many there are, and the way to take part, with scripts or without. */
export function campaignView(view: CampaignView): Markup {
  const { page, address, elsewhere } = view;
  const { campaign, language } = page;
  const { words, organisation } = campaign;
  const own = wordsIn(language).openPage;
  return markup`<header class="top"><p class="organisation"><bdi>${organisation}</bdi></p></header>
<main class="campaign">
<div class="about">
<h1 dir="auto">${words.title}</h1>
${paragraphs(words.intro)}${count(view)}</div>
<div class="act">${act(view)}</div>
${demands(page)}</main>
<footer class="foot"${foreign(page)}>
${campaign.languages.length > 1 && languages(page)}<p><a href="${campaign.privacyPolicy}">${filled(own.privacy, { organisation })}</a></p>
<p><a href="..${openPaths.myData}?lang=${language}">${wordsIn(language).personPage.title}</a></p>
${elsewhere !== undefined && markup`<p><a href="${elsewhere}">${filled(own.own, { organisation })}</a></p>\n`}<p class="printed">${address}</p>
</footer>`;
}

const paragraphs = (text: string | undefined): Part => text?.split(/\n+/).map((paragraph) => markup`<p dir="auto">${paragraph}</p>\n`);

/** The number that stands until the counter has a newer one, and where none comes. */
function count({ page, counts }: CampaignView): Part {
  const { campaign, language } = page;
  const { signed, letters, goal } = wordsIn(language).openPage;
  if (campaign.letter) {
    if (!counts || counts.letters < 2) return undefined;
    return markup`<p class="sum"${foreign(page)}>${sentence(counted(letters, counts.letters, language))}</p>\n`;
  }
  const number = new Intl.NumberFormat(language);
  return markup`<solidarity-counter class="sum" campaign="${campaign.id}" bar min="2">${
    counts &&
    counts.people.total > 1 &&
    markup`<p${foreign(page)}>${sentence(counted(signed, counts.people.total, language))}${counts.goal !== undefined && markup` <small>${filled(goal, { goal: number.format(counts.goal) })}</small>`}</p>`
  }</solidarity-counter>\n`;
}

const sentence = ([before, number, after]: readonly [string, string, string]): Markup =>
  markup`${before}<strong>${number}</strong>${after}`;

function act({ page, targets }: CampaignView): Markup {
  const { campaign } = page;
  const name = campaign.letter ? 'letter' : 'petition';
  return markup`<solidarity-${name} campaign="${campaign.id}">
${campaign.state === 'open' ? (campaign.letter ? plainLetter(page, campaign.letter, targets) : plainForm(page)) : over(page)}
</solidarity-${name}>`;
}

/** A campaign that takes nothing now says so. */
function over(page: PageContext): Markup {
  const { campaign, words } = page;
  const isOver = campaign.state === 'closed' || campaign.state === 'won';
  return markup`<div class="plain"${foreign(page)}><p>${words.problems[isOver ? 'closed' : 'not-open']}</p>${
    isOver && campaign.followUp !== undefined && markup`<p><a href="${campaign.followUp}">${words.followUp}</a></p>`
  }</div>`;
}

function demands({ campaign: { words } }: PageContext): Part {
  if (!words.demands || words.demands.length === 0) return undefined;
  return markup`<section class="demands">
${words.demandsTitle !== undefined && markup`<h2 dir="auto">${words.demandsTitle}</h2>\n`}<ol>
${words.demands.map((demand) => markup`<li dir="auto">${demand}</li>\n`)}</ol>
</section>
`;
}

function languages({ campaign, language }: PageContext): Markup {
  const links = campaign.languages.map((tag) =>
    tag === campaign.language
      ? markup`<li><strong lang="${tag}">${languageName(tag)}</strong></li>\n`
      : markup`<li><a href="?lang=${tag}" lang="${tag}" hreflang="${tag}">${languageName(tag)}</a></li>\n`,
  );
  return markup`<nav aria-label="${wordsIn(language).openPage.languages}"><ul>
${links}</ul></nav>
`;
}
