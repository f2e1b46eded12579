import type { ElementName } from '@solidarity/contract/options';

/** How an element presents itself in WordPress's editor. */
export interface BlockWords {
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** One of WordPress's Dashicons. */
  readonly icon: string;
  /** What stands in the page until the element does, and where it never will. */
  readonly fallback: string;
}

export const blockWords: Readonly<Record<ElementName, BlockWords>> = {
  petition: {
    title: 'Petition',
    description: 'A form to sign a campaign’s petition.',
    keywords: ['sign', 'signature', 'campaign'],
    icon: 'edit-page',
    fallback: 'Sign the petition',
  },
  counter: {
    title: 'Signature counter',
    description: 'How many people have signed, live.',
    keywords: ['petition', 'number', 'campaign'],
    icon: 'chart-bar',
    fallback: 'See how many have signed',
  },
  letter: {
    title: 'Letter',
    description: 'A letter to those who decide, in each supporter’s own words.',
    keywords: ['write', 'email', 'campaign'],
    icon: 'email',
    fallback: 'Write your letter',
  },
  newsletter: {
    title: 'Newsletter of a campaign',
    description: 'A form to subscribe to a list.',
    keywords: ['subscribe', 'mail', 'list'],
    icon: 'megaphone',
    fallback: 'Subscribe',
  },
  share: {
    title: 'Ask others to join',
    description: 'Ways to pass a campaign on.',
    keywords: ['share', 'social', 'campaign'],
    icon: 'share',
    fallback: 'Tell others about the petition',
  },
};

/** What stands beside each option in the editor. */
export const optionLabels: Readonly<Record<string, string>> = {
  campaign: 'Campaign',
  list: 'List',
  heading: 'Heading',
  lang: 'Language',
  partner: 'Name of this site',
  test: 'Try it out',
  format: 'Number',
  bar: 'Bar',
  goal: 'Goal',
  country: 'Country',
  countries: 'Countries',
  sums: 'Sums',
  min: 'At least',
  text: 'Text',
  url: 'Address',
  networks: 'Ways to share',
};
