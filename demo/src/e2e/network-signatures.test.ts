import { atPreflight, atSubmit } from './network/at-submit.js';
import { eachScript } from './network/each-script.js';

eachScript('signature', atSubmit, { perPage: 10 });
// A browser asks for leave once, and remembers it.
eachScript('signature', atPreflight, { perPage: 1 });
