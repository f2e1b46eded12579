import type { Source } from './element/solidarity-element.js';
import { version } from './version.js';

const said = new Set<string>();

/** Tells whoever builds the page, once a page and mistake: element, attribute, what was expected, what came. */
export function warnBuilder(element: Element, mistake: string): void {
  const sentence = `<${element.localName}> ${mistake}`;
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`${sentence}. All attributes: docs/editors.md of Solidarity ${version}.`);
}

/** What an editor wrote, short enough for a sentence. */
export const quoted = (value: string | null | undefined): string =>
  value == null ? 'nothing' : `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;

/** The backend answered that it has no such campaign. */
export function warnUnknownCampaign(element: Element, source: Source | undefined): void {
  const about = source?.about;
  warnBuilder(element, `${about}: expected the id of a ${about} that ${source?.backend} has, got ${quoted(source?.campaign)}`);
}
