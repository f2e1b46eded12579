export { SolidarityNewsletter } from './solidarity-newsletter.js';
