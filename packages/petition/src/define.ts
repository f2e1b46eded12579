import { SolidarityPetition } from './solidarity-petition.js';

if (!customElements.get('solidarity-petition')) customElements.define('solidarity-petition', SolidarityPetition);
