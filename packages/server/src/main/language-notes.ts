import type { CampaignFile, ListFile } from '@solidarity/contract';
import { languageTags, reviewedTags } from '../words/languages.js';

type Spoken = Pick<CampaignFile & ListFile, 'languages' | 'consents'> & Partial<Pick<CampaignFile & ListFile, 'fields' | 'topics'>>;
type Texts = Readonly<Record<string, unknown>>;

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** What an organisation should know of the languages its file is in before people sign: a line each, none where all is read. */
export function languageNotes(file: Spoken): readonly string[] {
  const { languages } = file;
  const isSpoken = (tag: string) => languageTags.includes(base(tag));
  const unread = languages.filter((tag) => isSpoken(tag) && !reviewedTags.includes(base(tag))).join(', ');
  const unspoken = languages.filter((tag) => !isSpoken(tag)).join(', ');
  return [
    unread && `Note: what Solidarity itself says in ${unread} was made by a machine and read by no native speaker yet: docs/languages.md.`,
    unspoken && `Note: Solidarity has no words of its own in ${unspoken}, and says them in English: docs/languages.md.`,
    ...missing(file),
  ].filter(Boolean);
}

/** Texts that are not there in a language of the file: it is said in the first one, and no reader is told that it is another. */
function missing(file: Spoken): string[] {
  const [first = 'en', ...others] = file.languages;
  const all = textsOf(file);
  return others.flatMap((tag) => {
    const places = all.filter(([, texts]) => texts && first in texts && !(tag in texts));
    const list = places.map(([place]) => place).join(', ');
    return list ? [`Note: no text in ${tag} at ${list}: it is shown in ${first}. Add it, or take ${tag} out of /languages.`] : [];
  });
}

function textsOf({ fields = [], topics = [], consents }: Spoken): (readonly [place: string, texts: Texts | undefined])[] {
  return [
    ...fields.flatMap(({ label, options = [] }, n) => [
      [`/fields/${n}/label`, label] as const,
      ...options.map((option, m) => [`/fields/${n}/options/${m}/label`, option.label] as const),
    ]),
    ...topics.map(({ label }, n) => [`/topics/${n}/label`, label] as const),
    ...consents.map(({ text }, n) => [`/consents/${n}/text`, text] as const),
  ];
}
