import { SolidarityNewsletter } from './solidarity-newsletter.js';

if (!customElements.get('solidarity-newsletter')) customElements.define('solidarity-newsletter', SolidarityNewsletter);
