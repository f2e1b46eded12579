/**
 * What is *done*: judging and sending. Data in, data out, nothing of Lit but what is handed in, so that the tag can bring it
 * after the first render, when the page is idle or a visitor first touches a field.
 */
export { checkSignature, countryCodes } from '@solidarity/contract';
export type { Fault } from '../backend/faults.js';
export { version } from '../version.js';
export { say, type Words } from '../words/say.js';
export { formatDay } from '../words/format-day.js';
export { formatNumber } from '../words/format.js';
export { fillCountries } from './country-list.js';
export { doneStyles } from '../style/done.styles.js';
export type { Drawing } from './drawing.js';
export { drawErrorSummary, type ControlSlip } from './error-summary.js';
export { fullWords } from './full-words.js';
export { newKey } from './new-key.js';
export { askForMail, sendSignature, type Outcome, type Sending } from './send.js';
export { suggestDomain } from './suggest-domain.js';
export { labelOf, lookOf } from '../form/known-fields.js';
export { SolidarityErrorEvent, SolidaritySignedEvent, SolidaritySubmitEvent } from '../events.js';
