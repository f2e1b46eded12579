import { someAtSubmit } from './network/at-submit.js';
import { eachScript } from './network/each-script.js';

eachScript('subscription', someAtSubmit, { perPage: 6 });
eachScript('letter', someAtSubmit, { perPage: 1 });
