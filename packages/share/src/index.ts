export { SolidarityShare } from './solidarity-share.js';
