import { directionOf } from '@solidarity/contract';
import { markup, type Markup, type Part } from '../../rules/markup.js';
import { pageHeaders } from './page.js';
import { button } from './person-view.js';
import { wordsIn } from '../../words/languages.js';

/** A page of a person's own. */
export interface PersonPage {
  readonly language: string;
  readonly title: string;
  readonly body: Part;
  /** What was just done. */
  readonly done?: string | undefined;
  readonly organisation?: string | undefined;
  /** From this page to `/v1/`. */
  readonly toRoot: string;
  readonly mark?: 'done' | 'ask' | 'stop';
  readonly isWide?: boolean;
}

/** Never kept by a browser or a proxy: whoever goes back sees what is held now. */
export const personAnswer = (status: number, page: PersonPage): Response =>
  new Response(documentOf(page).text, { status, headers: { ...pageHeaders, 'Content-Language': page.language } });

const documentOf = ({
  language,
  title,
  body,
  done,
  organisation,
  toRoot,
  mark = 'ask',
  isWide = false,
}: PersonPage): Markup => markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${toRoot}page.css">
</head>
<body>
<main class="${mark}${isWide && ' wide'}">
${organisation !== undefined && markup`<p class="organisation"><bdi>${organisation}</bdi></p>\n`}<h1>${title}</h1>
${done !== undefined && markup`<p class="news" role="status">${done}</p>\n`}${body}
</main>
</body>
</html>
`;

export function askPage(language: string, how: { toRoot: string; organisation: string | undefined; isWrong?: boolean }): Response {
  const { ask, noAddress } = wordsIn(language).personPage;
  const { toRoot, organisation, isWrong = false } = how;
  return personAnswer(isWrong ? 422 : 200, {
    language,
    title: ask.title,
    organisation,
    toRoot,
    mark: isWrong ? 'stop' : 'ask',
    body: markup`<p>${ask.text}</p>
<form method="post"><input type="hidden" name="lang" value="${language}">
<label>${ask.label}<input type="email" name="email" required autocomplete="email" dir="ltr"${isWrong && markup` aria-invalid="true" aria-describedby="slip"`}></label>
${isWrong && markup`<p id="slip" class="slip">${noAddress}</p>\n`}<button type="submit">${ask.button}</button></form>
<p class="note">${ask.note}</p>`,
  });
}

export function erasePage(language: string, toRoot: string): Response {
  const { erase } = wordsIn(language).personPage;
  return personAnswer(200, {
    language,
    title: erase.title,
    toRoot,
    mark: 'stop',
    body: markup`<ul>${erase.what.map((text) => markup`<li>${text}</li>`)}</ul>
${button('erase-now', erase.now, { kind: 'loud' })}
<p><a href="">${erase.back}</a></p>`,
  });
}

/** What a page behind a link to stop mails says, before and after. */
export function stopPage(language: string, isStopped: boolean, toRoot: string): Response {
  const { stop, stopped } = wordsIn(language).personPage;
  if (!isStopped) {
    const body = markup`<p>${stop.text}</p>\n${button('stop-mails', stop.button, { kind: 'loud' })}\n<p class="note">${stop.note}</p>`;
    return personAnswer(200, { language, title: stop.title, toRoot, body });
  }
  const body = markup`<p>${stopped.text}</p>\n${button('allow-mails', stopped.button)}`;
  return personAnswer(200, { language, title: stopped.title, toRoot, mark: 'done', body });
}

export function gonePage(language: string, toRoot: string): Response {
  const { gone } = wordsIn(language).personPage;
  const body = markup`<p>${gone.text}</p>\n<p><a href="${toRoot}my-data">${gone.link}</a></p>`;
  return personAnswer(404, { language, title: gone.title, toRoot, mark: 'stop', body });
}
