import { SolidarityShare } from './solidarity-share.js';

if (!customElements.get('solidarity-share')) customElements.define('solidarity-share', SolidarityShare);
