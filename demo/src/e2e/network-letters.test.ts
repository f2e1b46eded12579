import { someAtSubmit } from './network/at-submit.js';
import { eachScript } from './network/each-script.js';

eachScript('subscription', someAtSubmit);
eachScript('letter', someAtSubmit);
