export type { Step, StepName } from './phase.js';
export { SolidarityLetter } from './solidarity-letter.js';
