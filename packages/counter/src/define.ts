import { SolidarityCounter } from './solidarity-counter.js';

if (!customElements.get('solidarity-counter')) customElements.define('solidarity-counter', SolidarityCounter);
