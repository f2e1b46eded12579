export { next, type Happening, type Step, type StepName } from './phase.js';
export { SolidarityLetter } from './solidarity-letter.js';
