import { letterChannels, type CampaignFile, type CampaignLetter, type LetterWords } from '@solidarity/contract';

/** The letter's texts in a language, or in the one that the others fall back to. */
export function letterWords({ words, languages: [first = ''] }: CampaignFile, language: string): LetterWords | undefined {
  return words[language]?.letter ?? words[first]?.letter;
}

/** What an element shows of a campaign's letter; nothing where there is none to write. */
export function publicLetter(file: CampaignFile, language: string): CampaignLetter | undefined {
  const { letter } = file;
  const words = letterWords(file, language);
  if (!letter || !words) return undefined;
  const { find, selection, ownWords, mail, channels = letterChannels } = letter;
  return {
    find,
    selection,
    channels: channels.filter((channel) => channel !== 'backend' || mail !== undefined),
    ownWords,
    subjects: words.subjects,
    opening: words.opening,
    paragraphs: words.paragraphs.map((paragraph) => (typeof paragraph === 'string' ? [paragraph] : paragraph)),
    closing: words.closing,
    prompts: words.prompts ?? [],
  };
}
