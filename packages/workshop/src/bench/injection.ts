import { showInBrowser } from '../injection/in-browser.js';
import { wrongWithPeople } from '../injection/hostile-people.js';
import { payloads } from '../injection/payloads.js';
import { payloadsFrom, unexpectedIn } from '../injection/unexpected.js';
import type { BenchResult } from './bench-result.js';

/**
 * Every hostile text in every place at once: of an organisation's files, on pages, in pictures, embeddings and mails, in the elements,
 * in what people say of themselves. `--payloads=100` takes the first hundred.
 */
export async function run({ payloads: most = '' }: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const choose = payloads.slice(0, Number(most) || undefined).map((_, n) => payloadsFrom(n, 0));
  const built: string[] = [];
  for (const texts of choose) built.push(...(await unexpectedIn(texts)));
  const people = await wrongWithPeople(choose);
  const { drawn, thanked, ...shown } = await showInBrowser({ choose, perPage: 7, ownPageOfEach: 1 });
  const none = (what: string, found: readonly unknown[]) => ({
    what,
    figure: found.length === 0 ? '0' : `${found.length}: ${JSON.stringify(found[0]).slice(0, 200)}`,
    target: 'none',
    ok: found.length === 0,
  });
  return {
    name: 'injection',
    rows: [
      { what: 'payloads, each in every place', figure: choose.length, target: '>= 400', ok: choose.length >= 400 || most !== '' },
      none('pages, pictures, embeddings and mails built otherwise', built),
      none('wrong with mails, pages and export of people', people),
      none('ran in a browser', shown.ran),
      none('dialogs', shown.dialogs),
      none('requests elsewhere', shown.asked),
      none('pages left', shown.left),
      { what: 'elements that drew', figure: drawn },
      { what: 'petitions signed', figure: thanked, target: `${choose.length}`, ok: thanked === choose.length },
    ],
  };
}
