export { next, type Happening, type Phase, type PhaseName } from './phase.js';
export { SolidarityPetition } from './solidarity-petition.js';
