/** What a counter needs after the first look: staying fresh, moving, and what stands below the number. */
export { FeedKeeper } from '@solidarity/core/live';
export { drawDetails } from './details.js';
export { detailsStyles } from './details.styles.js';
export { tween } from './tween.js';
