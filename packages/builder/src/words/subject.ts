/** What is said of the campaign or list that somebody types. */
export const subjectWords = {
  campaign: {
    title: 'Which campaign?',
    label: 'Id or address of the campaign',
    hint: 'Whoever runs the campaign knows it. An id looks like “fair-plan”.',
  },
  list: {
    title: 'Which list?',
    label: 'Id or address of the list',
    hint: 'Whoever runs the newsletter knows it. An id looks like “updates”.',
  },
  checking: 'Looking for it …',
  found: 'Found:',
  by: (organisation: string) => `by ${organisation}`,
  people: (people: string, isOne: boolean) => (isOne ? `${people} person has signed` : `${people} people have signed`),
  states: {
    upcoming: 'It has not begun yet.',
    paused: 'It is paused at the moment.',
    closed: 'It is closed.',
    won: 'It has been won.',
  } as Readonly<Record<string, string>>,
  empty: { campaign: 'Type the campaign’s id above first.', list: 'Type the list’s id above first.' },
  unknown: (id: string, about: string) => `There is no ${about} “${id}” here. Look at the spelling, or ask whoever runs it for the id.`,
  unreachable: 'It could not be checked, because the backend does not answer. You can go on; try your page before you publish it.',
  again: 'Check again',
  otherBackend: (origin: string) => `That campaign is run on ${origin}. Make your snippet there: ${origin}/builder`,
  otherSite: (origin: string) =>
    `That address leads to ${origin}, which does not say the campaign’s id. Type the id, or paste an address of this server.`,
  noId: 'That is no id: it has small letters, digits and hyphens only.',
  meant: (id: string) => `Take “${id}”`,
  noLetter: (id: string) => `The campaign “${id}” has no letter to write. Choose “A petition”, or another campaign.`,
  isLetter: (id: string) => `The campaign “${id}” is a letter to write, not a petition to sign. Choose “A letter”, or another campaign.`,
  take: { petition: 'Choose “A petition”', letter: 'Choose “A letter”' },
} as const;
