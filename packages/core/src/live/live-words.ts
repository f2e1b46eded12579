import { enLive } from '../words/en-live.js';
import type { Words } from '../words/say.js';

/** The words of a place with those for what stands beside a number, in English where the language has not got them. */
export const liveWords = (words: Words): Words => ({ ...words, catalogue: { ...enLive, ...words.catalogue } });
