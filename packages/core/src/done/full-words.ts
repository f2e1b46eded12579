import { enDone } from '../words/en-done.js';
import type { Words } from '../words/say.js';

/** The words of a place with those for filling in and sending, in English where the language has not got them. */
export const fullWords = (words: Words): Words => ({ ...words, catalogue: { ...enDone, ...words.catalogue } });
