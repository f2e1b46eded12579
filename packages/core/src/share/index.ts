/** What is needed where a visitor may share. Data in, data out, nothing of Lit but what is handed in. */
export { openSheet, type Sheet, type SheetHost } from './sheet.js';
export { nextSheet, type SheetHappening, type SheetPhase } from './sheet-phase.js';
export type { ShareAsked } from './read-asked.js';
