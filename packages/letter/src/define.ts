import { SolidarityLetter } from './solidarity-letter.js';

if (!customElements.get('solidarity-letter')) customElements.define('solidarity-letter', SolidarityLetter);
