import { directionOf } from '@solidarity/contract';
import type { ConsentEvent } from '../../rules/entries.js';
import { listIdOf } from '../../rules/list-key.js';
import { markup, type Markup, type Part } from '../../rules/markup.js';
import { nameIn } from '../../rules/name-in.js';
import type { KeptLetter, KeptSignature, PersonRecord } from '../../store/privacy-shelf.js';
import { answerFacts, fact } from './answer-facts.js';
import { filled, type PageContext } from './campaign-page.js';
import { pageWords, wordsIn } from '../../words/languages.js';
import type { PersonPageWords } from '../../words/open-page-words.js';

/** Everything that is held on a person, as they see it. */
export interface PersonView {
  readonly language: string;
  readonly record: PersonRecord;
  /** The campaign or list of a row; none where it is not served any more. */
  readonly pageOf: (signature: KeptSignature) => PageContext | undefined;
}

/** Times are told in UTC. */
export const timeIn = (language: string, at: number): string =>
  `${new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`;

/** A button of its own form, which posts to the page's own address. */
export const button = (
  action: string,
  text: string,
  { id, kind = 'quiet' }: { id?: string; kind?: 'quiet' | 'loud' | 'stern' } = {},
): Markup =>
  markup`<form method="post"><input type="hidden" name="do" value="${action}">${id !== undefined && markup`<input type="hidden" name="id" value="${id}">`}<button type="submit" class="${kind}">${text}</button></form>`;

export function personView({ language, record, pageOf }: PersonView): Markup {
  const words = wordsIn(language).personPage;
  const { signatures, erasedAt } = record;
  const isNone = signatures.length === 0;
  return markup`<p>${isNone ? words.nothing : words.intro}</p>
${erasedAt !== undefined && isNone && markup`<p>${filled(words.erasedNote, { date: timeIn(language, erasedAt) })}</p>\n`}${signatures.map((signature) => article(signature, pageOf(signature), language))}${whole(record, words, isNone)}`;
}

function article(signature: KeptSignature, page: PageContext | undefined, language: string): Markup {
  const words = wordsIn(language).personPage;
  const { id, campaign, status, person, email } = signature;
  const isList = listIdOf(campaign) !== undefined;
  const tag = page?.campaign.language ?? language;
  const name = nameIn(person);
  const canHide = !isList && name !== '' && person['hideName'] !== true && status !== 'withdrawn';
  return markup`<article>
<h2><bdi lang="${tag}">${page?.campaign.words.title ?? campaign}</bdi></h2>
${page && markup`<p class="organisation"><bdi>${page.campaign.organisation}</bdi></p>\n`}<p>${stateOf(signature, isList, language)}</p>
<dl>${fact(words.facts.name, name)}${fact(pageWords(language).fields['email'] ?? '', email)}${answerFacts(person, page?.campaign, language)}${fact(words.facts.origin, signature.origin)}${fact(words.facts.partner, signature.partner)}${fact(words.facts.network, signature.network)}</dl>
${signature.asked && signature.asked.at !== signature.at && markup`<p>${filled(words.state.listAsked, { date: timeIn(language, signature.asked.at) })}</p>\n`}${receipts(signature.consents, language)}${letters(signature.letters, language)}<div class="actions">${status !== 'withdrawn' && status !== 'unsubscribed' && button('withdraw', isList ? words.leave : words.withdraw, { id })}${canHide && button('hide-name', words.hideName, { id })}</div>
</article>
`;
}

function stateOf({ status, at, withdrawnAt, unsubscribedAt }: KeptSignature, isList: boolean, language: string): string {
  const { state } = wordsIn(language).personPage;
  const texts = isList
    ? { pending: state.listPending, confirmed: state.listConfirmed, unsubscribed: state.listUnsubscribed, withdrawn: state.withdrawn }
    : { ...state, unsubscribed: state.listUnsubscribed };
  return filled(texts[status], { date: timeIn(language, withdrawnAt ?? unsubscribedAt ?? at) });
}

/** The exact words, each with all that proves what was asked and answered. */
function receipts(consents: readonly ConsentEvent[], language: string): Part {
  const words = wordsIn(language).personPage;
  if (consents.length === 0) return undefined;
  return markup`<details><summary>${words.receipts}</summary>
${consents.map((consent) => receipt(consent, words, language))}</details>
`;
}

function receipt(consent: ConsentEvent, words: PersonPageWords, language: string): Markup {
  const { text, language: tag, at, granted, controllers, basis, version, origin = '', element = '' } = consent;
  const date = at === undefined ? '' : timeIn(language, at);
  const said = [
    filled(granted ? words.receipt.granted : words.receipt.refused, { date }),
    ...(controllers === undefined ? [] : [filled(words.receipt.with, { organisation: controllers })]),
    ...(origin === '' ? [] : [filled(words.receipt.where, { title: origin })]),
    ...(basis === undefined ? [] : [words.basis[basis]]),
    filled(words.version, { version }) + (element === '' ? '' : ` (${element})`),
  ];
  return markup`<blockquote lang="${tag}" dir="${directionOf(tag)}">${text}</blockquote>
<p class="small">${said.join(' · ')}</p>
`;
}

function letters(written: readonly KeptLetter[], language: string): Part {
  const words = wordsIn(language).personPage;
  if (written.length === 0) return undefined;
  return markup`<details><summary>${words.letters}</summary>
${written.map(
  ({ writtenAt, draft, recipients }) => markup`<p class="small">${[
    timeIn(language, writtenAt),
    ...recipients.map(({ name, state }) => [name, words.letter[state]].filter((part) => part !== '').join(': ')),
  ].join(' · ')}</p>
${draft ? markup`<blockquote dir="auto"><strong>${draft.subject}</strong>\n\n${draft.body}</blockquote>` : markup`<p>${words.noText}</p>`}
`,
)}</details>
`;
}

/** What can be done with all of it. */
function whole({ stoppedAt }: PersonRecord, words: PersonPageWords, isNone: boolean): Markup {
  const stop = stoppedAt === undefined ? button('stop-mails', words.stop.button) : button('allow-mails', words.stopped.button);
  return markup`<section class="all"><h2>${words.all}</h2>
${stoppedAt !== undefined && markup`<p>${words.stopped.text}</p>\n`}<div class="actions">${!isNone && button('download', words.download)}${stop}${!isNone && button('erase', words.erase.button, { kind: 'stern' })}</div></section>`;
}
