import type { SubjectState } from '../page/subject-check.js';
import type { Markup } from '../snippet/markup.js';

/** The elements of the preview, as far as there is something for them to show. */
export function shownElements(campaign: SubjectState, list: SubjectState): Markup[] {
  if (campaign.kind !== 'found') return [];
  const about = { campaign: campaign.found.id };
  const element = (name: string, attributes: Markup['attributes']): Markup => ({ tag: `solidarity-${name}`, attributes });
  return [
    // First, as it asks for its number only where it can be seen.
    element('counter', { ...about, bar: true }),
    element(campaign.found.hasLetter ? 'letter' : 'petition', about),
    ...(list.kind === 'found' ? [element('newsletter', { list: list.found.id })] : []),
    element('share', about),
  ];
}
