export { SolidarityPetition } from './solidarity-petition.js';
