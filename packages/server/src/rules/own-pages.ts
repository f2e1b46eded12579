import type { CampaignFile } from '@solidarity/contract';

type Paged = Pick<CampaignFile, 'page' | 'languages'>;

/** The organisation's own page about it for one language. */
export function pageIn({ page, languages: [first = ''] }: Paged, language: string): string | undefined {
  return typeof page === 'object' ? (page[language] ?? page[first]) : page;
}

/** All of them, each with the languages that it is there for. */
export function ownPages(file: Paged): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  for (const language of file.languages) {
    const page = pageIn(file, language);
    if (page !== undefined) pages.set(page, [...(pages.get(page) ?? []), language]);
  }
  return pages;
}
