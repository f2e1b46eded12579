/** An element of a page, however the page was read. */
export interface Seen {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether a link or a form stands in it, and whether anything to read does. */
  readonly hasWay: boolean;
  readonly hasText: boolean;
  /** Whether its start tag was written as `<x />`, as far as that is known. */
  readonly isSelfClosed: boolean;
  readonly isInHead: boolean;
  /** The language of its place, as the page says. */
  readonly language: string | undefined;
}

/** Which elements of a page are looked at. */
export const isOfInterest = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  ['html', 'base', 'script', 'iframe', 'meta'].includes(name) || name.startsWith('solidarity-') || 'data-solidarity' in attributes;
