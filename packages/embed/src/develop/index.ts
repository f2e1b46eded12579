export { elementsIn, lowPairs } from './low-pairs.js';
export { watchColours } from './watch-colours.js';
