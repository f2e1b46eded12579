import { SolidarityBuilder } from './solidarity-builder.js';

customElements.define('solidarity-builder', SolidarityBuilder);
