import { markup, type Markup } from '../../rules/markup.js';
import { wordsIn } from '../../words/languages.js';

/** What stands at an address that leads nowhere. */
export function missingView(language: string, what: 'campaign' | 'list'): { readonly title: string; readonly body: Markup } {
  const { missing } = wordsIn(language).openPage;
  const title = what === 'list' ? missing.list : missing.title;
  return { title, body: markup`<main class="missing">\n<h1>${title}</h1>\n<p>${missing.text}</p>\n</main>` };
}
