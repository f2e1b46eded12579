/**
 * What is *done* at a form: judging, sending, and telling what came of it. Nothing of Lit but what is handed in, so that the tag
 * can bring it when a visitor first touches a field. An element's own part is handed all of this.
 */
export { checkLetter, checkSignature } from '@solidarity/contract';
export type { Action, OpenAction } from '../action/done/action.js';
export type { Bench } from '../action/done/bench.js';
export { openDesk } from '../action/done/open-desk.js';
export { drawProgress } from '../action/done/progress.js';
export { copyText } from '../share/copy-text.js';
export { SolidarityLetterSentEvent, SolidaritySignedEvent, SolidaritySubmitEvent, SolidaritySubscribedEvent } from '../events.js';
export { formatDay } from '../words/format-day.js';
export { drawOwn } from '../words/own-words.js';
export { say, type Words } from '../words/say.js';
export type { ControlSlip } from './error-summary.js';
export { fullWords } from './full-words.js';
export { newKey } from './new-key.js';
export { partnerName } from '../partner-name.js';
export { send } from './send.js';
export { version } from '../version.js';
