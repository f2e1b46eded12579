import { atSubmit } from './network/at-submit.js';
import { eachScript } from './network/each-script.js';

eachScript('signature', atSubmit);
