export { goalFor, nextGoal } from './goal.js';
export { SolidarityCounter } from './solidarity-counter.js';
