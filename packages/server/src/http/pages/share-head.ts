import { markup, type Markup } from '../../rules/markup.js';
import type { PageContext } from './campaign-page.js';

/** What a page tells search engines, networks and the editors that it is pasted into. */
export interface ShareHead {
  readonly page: PageContext;
  /** Addresses, absolute. */
  readonly canonical: string;
  readonly inLanguage: (language: string) => string;
  readonly address: string;
  readonly oembed: (format: 'json' | 'xml') => string;
  readonly picture: string | undefined;
}

/** Characters that networks and search engines show of a description. */
const atMost = 200;

export function shareHead({ page, canonical, inLanguage, address, oembed, picture }: ShareHead): Markup {
  const { organisation, words, language, languages } = page.campaign;
  const about = shortened(words.intro ?? words.demands?.[0] ?? words.title);
  const property = (name: string, content: string): Markup => markup`<meta property="og:${name}" content="${content}">\n`;
  return markup`<meta name="description" content="${about}">
<link rel="canonical" href="${canonical}">
${languages.length > 1 && [...languages.map((tag) => alternate(tag, inLanguage(tag))), alternate('x-default', address)]}<link rel="alternate" type="application/json+oembed" href="${oembed('json')}" title="${words.title}">
<link rel="alternate" type="text/xml+oembed" href="${oembed('xml')}" title="${words.title}">
${property('type', 'website')}${property('title', words.title)}${property('description', about)}${property('url', canonical)}${property('site_name', organisation)}${property('locale', language.replace('-', '_'))}${picture !== undefined && property('image', picture)}<meta name="twitter:card" content="summary">
`;
}

const alternate = (language: string, href: string): Markup => markup`<link rel="alternate" hreflang="${language}" href="${href}">\n`;

/** The beginning, cut between words. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const beginning = Array.from(line).slice(0, atMost).join('');
  return beginning === line ? line : `${beginning.replace(/\s+\S*$/, '')}…`;
}
