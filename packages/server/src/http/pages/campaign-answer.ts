import { filled, type PageContext } from './campaign-page.js';
import { pageAnswer, type Page } from './page.js';

/** What a page says. `text` comes first, with `{title}` and `{organisation}` filled in; `paragraphs` stay as they are. */
type Said = Pick<Page, 'title'> & Partial<Omit<Page, 'language' | 'organisation' | 'toRoot'>> & { readonly text?: string };

interface How {
  readonly status?: number;
  readonly toRoot?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** From `/v1/confirm/{token}` and `/v1/unsubscribe/{token}` to `/v1/`. */
const toRoot = '../';

/** Every page about a campaign or a list, in its reader's language and under its organisation's name. */
export function campaignAnswer({ campaign, language }: PageContext, { text, ...said }: Said, how: How = {}): Response {
  const { words, organisation } = campaign;
  const first = text === undefined ? [] : [filled(text, { title: words.title, organisation })];
  const paragraphs = [...first, ...(said.paragraphs ?? [])];
  return pageAnswer(how.status ?? 200, { language, organisation, toRoot: how.toRoot ?? toRoot, ...said, paragraphs }, how.headers);
}

/** For every link that is of no use, or of no use any more. */
export const lostAnswer = (language: string, { title, text }: { readonly title: string; readonly text: string }): Response =>
  pageAnswer(404, { language, title, organisation: undefined, paragraphs: [text], toRoot, mark: 'stop' });
