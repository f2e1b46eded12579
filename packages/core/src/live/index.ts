/** What keeps elements fresh after the first look. */
export { FeedKeeper } from './feed-keeper.js';
export { liveWords } from './live-words.js';
export { formatInstant } from './format-instant.js';
export { countryInSentence, countryName, formatNumber } from '../words/format.js';
export { say, type Words } from '../words/say.js';
