import type { Words } from '@solidarity/core';
import { enList } from '@solidarity/core/words/en-list';

/** The words of every form, with what is said of a list in place of what is said of a petition. */
export function listWords(words: Words): Words {
  const said = { ...enList, ...words.catalogue };
  const { listMailText: mailText, listThanksText: thanksText, listQueuedText: queuedText, listUnverifiedText: unverifiedText } = said;
  return { ...words, catalogue: { ...words.catalogue, mailText, thanksText, queuedText, unverifiedText } };
}
