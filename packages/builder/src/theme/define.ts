import { SolidarityTheme } from './solidarity-theme.js';

customElements.define('solidarity-theme', SolidarityTheme);
