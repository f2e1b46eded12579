import { hostileLetter, hostileList, hostilePetition, type Choose } from './hostile-files.js';
import { hostileTargets, pagesOf, type Files } from './pages-of.js';
import { payloads } from './payloads.js';
import { harmless, skeletonOf } from './skeleton.js';

/** `at`: the payload that stands in the first place of a file; the ones after it follow. `apart`: 0 puts the same into every place. */
export const payloadsFrom =
  (at: number, apart = 1): Choose =>
  (place) =>
    payloads[(at + place * apart) % payloads.length] ?? '';

const filesOf = (choose: Choose): Files => ({
  petition: hostilePetition('petition', choose),
  letter: hostileLetter('letter', choose),
  list: hostileList('list', choose),
  targets: hostileTargets(choose),
});

/** What of the pages, pictures, embeddings and mails of hostile files is not built as those of harmless ones; none is wanted. */
export async function unexpectedIn(choose: Choose): Promise<string[]> {
  const [hostile, tame] = [await pagesOf(filesOf(choose)), await pagesOf(filesOf((place) => harmless(choose(place))))];
  const wrong = [...hostile].flatMap(([what, page]) => {
    const [found, wanted] = [skeletonOf(shown(page)), skeletonOf(shown(tame.get(what) ?? ''))];
    return found === wanted ? [] : [`${what}: ${difference(found, wanted)}`];
  });
  return hostile.size === tame.size ? wrong : [...wrong, `expected ${tame.size} pages, got ${hostile.size}`];
}

/** An embedding's markup, as an editor puts it into a page. */
const shown = (page: string): string => (page.startsWith('{') ? String((JSON.parse(page) as { html?: unknown }).html) : page);

function difference(found: string, wanted: string): string {
  const [one, other] = [found.split('\n'), wanted.split('\n')];
  const at = one.findIndex((line, index) => line !== other[index]);
  return `expected "${String(other[at]?.trim())}", got "${String(one[at]?.trim())}"`;
}
